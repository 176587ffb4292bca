/** Text that only `npm run dev` shows. */
export const devStrings = {
  noSearch:
    'Trang xem thử không có phần tìm kiếm. Muốn thử tìm kiếm, hãy chạy “npm start”: lệnh ấy dựng trang, cả chỉ mục tìm kiếm, rồi mở như trên máy chủ thật.',
} as const;
