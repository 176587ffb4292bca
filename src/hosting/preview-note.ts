/** By which a preview of a branch is told from a site that may be published. */
export const previewNoteFile = 'preview.txt';

export const previewNoteText = (name: string): string =>
  `Đây là bản xem thử của nhánh ${name}, không phải trang chính thức. Không được đăng; hãy dựng lại bằng \`npm run build\` không có \`PREVIEW\`.\n`;

/** With every answer of a preview: pictures, feeds and sitemaps have no place for a mark of their own. */
export const previewHeaders = [{ name: 'X-Robots-Tag', value: 'none' }] as const;
