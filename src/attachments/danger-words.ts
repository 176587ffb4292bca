/** Names of dangerous parts of a document for the report. */
export const dangerWords = {
  macro: 'mã lệnh (macro)',
  control: 'nút điều khiển ActiveX',
  embedded: 'tệp hoặc đối tượng nhúng bên trong',
  template: 'mẫu lấy từ nơi khác',
  external: 'phần lấy từ máy khác hay tệp khác khi mở',
  fileLink: 'liên kết tới tệp trong máy hoặc mạng nội bộ',
  command: 'trường gọi chương trình hoặc lấy tệp khác (DDE, INCLUDE)',
  connection: 'kết nối tới nguồn dữ liệu',
  script: 'mã JavaScript',
  launch: 'lệnh mở chương trình hoặc tệp khác',
  submit: 'biểu mẫu tự gửi dữ liệu đi',
  openLink: 'địa chỉ tự mở khi mở tệp',
  media: 'phim, âm thanh hoặc khối chạy được',
} as const;
