/** Marks a preview of a branch, so that it is not published. */
export const previewNoteFile = 'preview.txt';

export const previewNoteText = (name: string): string =>
  `Đây là bản xem thử của nhánh ${name}, không phải trang chính thức. Không được đăng; hãy dựng lại bằng \`npm run build\` không có \`PREVIEW\`.\n`;

/** A header for every answer of a preview, because pictures, feeds and sitemaps have no other place for such a mark. */
export const previewHeaders = [{ name: 'X-Robots-Tag', value: 'none' }] as const;
