/** The words of the units' pages. */
export const unitStrings = {
  units: 'Đơn vị',
  unitsDescription: (agency: string) => `Các đơn vị có bài đăng trên trang của ${agency}.`,
  active: 'Đang hoạt động',
  dissolved: 'Đã giải thể hoặc sáp nhập',
  description: (unit: string, agency: string) => `Bài viết của ${unit}, ${agency}.`,
  history: 'Tên gọi và quá trình tổ chức',
  code: 'Phiên hiệu',
  names: 'Tên đã dùng',
  predecessors: 'Tiền thân',
  successors: 'Đơn vị kế thừa',
  ended: (date: string) => `Đơn vị kết thúc hoạt động sau ngày ${date}. Các bài đã đăng được giữ nguyên.`,
  period: (from: string | undefined, to: string | undefined) => {
    if (from && to) return `từ ${from} đến ${to}`;
    if (from) return `từ ${from}`;
    return to ? `đến ${to}` : '';
  },
} as const;
