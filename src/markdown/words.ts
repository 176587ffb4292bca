/** Texts for readers that the pipeline itself adds. */

/** Names a table's frame to a screen reader: `Bảng 2: Đơn vị, Số vụ`. */
export const tableLabel = (number: number, description: string): string =>
  description === '' ? `Bảng ${number}` : `Bảng ${number}: ${description}`;

/** Added after the text of a link that leaves the site. */
export const externalMark = '(trang ngoài)';

/** Id of a heading without a letter or digit. */
export const namelessHeading = 'muc';
