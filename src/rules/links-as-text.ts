/** A link that Markdown does not take for one. */
interface LinkAsText {
  /** Global; looked for in what a page shows. */
  pattern: RegExp;
  /** Goes on after "vì". */
  why: string;
  cure: (found: RegExpExecArray) => string;
}

const label = '(!?\\[[^\\[\\]\\n]{1,200}\\])';
const isPicture = (words: string): boolean => words.startsWith('!');

/** What an address has in it, by which a bracket of plain words is told from one. */
const target = '[^()\\n]{0,400}?(?:/|\\.(?:pdf|docx?|xlsx?|jpe?g|png|webp|gif|vn|com|example))';

export const linksAsText: readonly LinkAsText[] = [
  {
    pattern: new RegExp(`${label}\\((?=${target})([^()\\n]{0,400}? [^()\\n]{0,400})\\)`, 'gi'),
    why: 'địa chỉ có dấu cách',
    cure: ([, words = '', address = '']) =>
      isPicture(words)
        ? `Đổi tên tệp ảnh cho không còn dấu cách rồi viết: \`${words}(${address.trim().toLowerCase().replace(/\s+/g, '-')})\`.`
        : `Viết \`%20\` thay dấu cách: \`${words}(${address.trim().replace(/\s+/g, '%20')})\`.`,
  },
  {
    pattern: new RegExp(`${label}[ ]+\\(((?:https?:|www\\.|/)[^()\\s]{2,400})\\)`, 'gi'),
    why: 'giữa hai ngoặc có dấu cách',
    cure: ([, words = '', address = '']) => `Viết liền: \`${words}(${address})\`.`,
  },
  {
    pattern: /\(([^()[\]\n]{1,200})\)\[((?:https?:|www\.|\/)[^[\]\s]{2,400})\]/gi,
    why: 'hai ngoặc đặt ngược',
    cure: ([, words = '', address = '']) =>
      `Chữ trong ngoặc vuông, địa chỉ trong ngoặc đơn: \`[${words}](${address})\`.`,
  },
  {
    pattern: new RegExp(`${label}\\((?:https?:|www\\.|/)[^()\\s]{2,400}(?=\\n|$)`, 'gi'),
    why: 'thiếu dấu đóng ngoặc',
    cure: ([found]) => `Thêm dấu \`)\` vào cuối: \`${found.slice(0, 100)})\`.`,
  },
];
