/** By which a preview of a branch is told from a site that may be published. */
export const previewNoteFile = 'preview.txt';

export const previewNoteText = (name: string): string =>
  `Đây là bản xem thử của nhánh ${name}, không phải trang chính thức. Không được đăng; hãy dựng lại bằng \`npm run build\` không có \`PREVIEW\`.\n`;
