/** The words around an article. */
export const articleStrings = {
  facts: 'Thông tin bài viết',
  published: 'Ngày đăng',
  updated: 'Cập nhật',
  unit: 'Đơn vị',
  section: 'Chuyên mục',
  author: 'Người viết',
  updates: 'Nội dung đã cập nhật',
  source: 'Nguồn:',
  cover: 'Ảnh:',
  tags: 'Thẻ của bài',
  print: 'In hoặc lưu bài',
  printHint:
    'Để in hoặc lưu bài: trên máy tính bấm Ctrl + P; trên điện thoại mở trình đơn của trình duyệt, chọn Chia sẻ rồi chọn In.',
  neighbours: (section: string) => `Bài khác trong mục ${section}`,
  previous: 'Bài trước',
  next: 'Bài sau',
  related: 'Tin liên quan',
} as const;
