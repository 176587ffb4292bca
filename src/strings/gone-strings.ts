/** The words at addresses that no longer have a page of their own. */
export const goneStrings = {
  'da-go': {
    title: 'Trang này đã được gỡ',
    since: 'Gỡ ngày',
    explanation: 'Nội dung từng có ở địa chỉ này không còn được đăng.',
  },
  'het-han': {
    title: 'Bài này đã hết thời hạn đăng',
    since: 'Ngày đăng cuối cùng',
    explanation: 'Thông báo, lịch ở địa chỉ này chỉ có giá trị đến ngày trên nên không còn được đăng.',
  },
  reason: 'Lý do:',
  tryThese: 'Có thể tìm nội dung khác bằng từ khóa, hoặc bắt đầu từ một trong các trang sau:',
  moved: 'Trang này đã chuyển địa chỉ',
  movedTo: 'Địa chỉ mới:',
} as const;
