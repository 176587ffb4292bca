/** The words of the page for an address that does not exist. */
export const notFoundStrings = {
  title: 'Không có trang này',
  explanation: 'Địa chỉ có thể gõ sai, hoặc trang đã chuyển đi nơi khác.',
  tryThese: 'Hãy tìm bằng từ khóa, hoặc bắt đầu từ một trong các trang sau:',
} as const;
