import { formatNumber } from '../vietnamese/format-number.ts';

/** The words of the search page; the browser's part of it uses them too. */
export const searchStrings = {
  title: 'Tìm kiếm',
  description: 'Tìm tin đã đăng, gõ có dấu hay không dấu đều được.',
  label: 'Từ cần tìm',
  placeholder: 'Ví dụ: lừa đảo qua điện thoại',
  button: 'Tìm',
  filters: 'Thu hẹp kết quả',
  unit: 'Đơn vị',
  section: 'Chuyên mục',
  tag: 'Thẻ',
  year: 'Năm',
  order: 'Sắp xếp',
  byRelevance: 'Phù hợp nhất',
  byDate: 'Mới nhất',
  any: 'Tất cả',
  idle: 'Gõ từ cần tìm rồi bấm Tìm.',
  loading: 'Đang tìm…',
  found: (count: number) => `Tìm thấy ${formatNumber(count)} bài.`,
  nothing: 'Không có bài nào khớp. Hãy thử ít từ hơn, hoặc bỏ bớt điều kiện.',
  failed: 'Chưa tải được bộ tìm kiếm. Hãy kiểm tra kết nối mạng rồi bấm Tìm lần nữa.',
  pages: 'Các trang kết quả',
  previous: 'Trang trước',
  next: 'Trang sau',
  noScript:
    'Tìm kiếm chạy ngay trong trình duyệt nên cần JavaScript. Nếu đã tắt JavaScript, có thể tìm tin qua các chuyên mục hoặc phần lưu trữ:',
} as const;
