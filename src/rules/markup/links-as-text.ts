import { toSlug } from '../../vietnamese/slug.ts';

/** A link that Markdown does not recognise. */
interface LinkAsText {
  /** A global pattern, for the text that a page shows. */
  pattern: RegExp;
  /** Continues the sentence after "vì". */
  why: string;
  cure: (found: RegExpExecArray) => string;
}

const label = '(!?\\[[^\\[\\]\\n]{1,200}\\])';
const isPictureLabel = (words: string): boolean => words.startsWith('!');

/** Signs of an address, to tell it from plain words in brackets. */
const target = '(?:#|tel:|mailto:|[^()\\n]{0,400}?(?:/|\\.(?:pdf|docx?|xlsx?|jpe?g|png|webp|gif|vn|com|example)))';

/** A title in any quotation marks follows the address. */
const titled = /^(\S(?:.*\S)?)\s+["“”«‘'](.*?)["“”»’']?$/;

function cureForBlanks(words: string, written: string): string {
  const [, found = written.trim(), title] = titled.exec(written.trim()) ?? [];
  const tail = title === undefined ? '' : ` "${title}"`;
  if (found.startsWith('#')) return `Viết chữ thường không dấu, nối bằng dấu gạch: \`${words}(#${toSlug(found)})\`.`;
  const scheme = /^[a-z]+\s*:\s*(?:\/\/\s*)?/i.exec(found)?.[0] ?? '';
  const rest = found.slice(scheme.length);
  const begin = scheme.replace(/\s+/g, '').toLowerCase();
  if (begin === 'tel:') return `Viết liền các chữ số: \`${words}(tel:${rest.replace(/[\s.-]+/g, '')}${tail})\`.`;
  if (!/\s/.test(rest)) {
    const straight = `${words}(${begin}${rest}${tail})`;
    return title !== undefined && scheme === begin
      ? `Đặt lời ghi giữa hai dấu ngoặc kép thẳng: \`${straight}\`.`
      : `Xóa dấu cách thừa: \`${straight}\`.`;
  }
  return isPictureLabel(words)
    ? `Đổi tên tệp ảnh cho không còn dấu cách rồi viết: \`${words}(${rest.toLowerCase().replace(/\s+/g, '-')}${tail})\`.`
    : `Viết \`%20\` thay dấu cách: \`${words}(${begin}${rest.replace(/\s+/g, '%20')}${tail})\`.`;
}

export const linksAsText: readonly LinkAsText[] = [
  {
    pattern: new RegExp(`${label}\\((?=${target})([^()\\n]{0,400}? [^()\\n]{0,400})\\)`, 'gi'),
    why: 'địa chỉ có dấu cách',
    cure: ([, words = '', address = '']) => cureForBlanks(words, address),
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
  {
    pattern: new RegExp(
      `${label}\\((?:https?:|www\\.|/|<https?:)[^()\\n]{2,300}\\([^()\\n]{0,100}\\)?(?![^\\n]{0,200}\\))`,
      'gi',
    ),
    why: 'trong địa chỉ có dấu ngoặc không đóng đủ',
    cure: () => 'Viết `%28` thay dấu `(`, `%29` thay dấu `)` trong địa chỉ, rồi đóng ngoặc ở cuối.',
  },
  {
    pattern: new RegExp(`${label}\\((?:https?:|www\\.|/|<https?:)[^()\\s]{2,400}(?=\\s[^()\\n]*(?:\\n|$))`, 'gi'),
    why: 'thiếu dấu đóng ngoặc',
    cure: ([found]) => `Thêm dấu \`)\` ngay sau địa chỉ: \`${found.slice(0, 100)})\`.`,
  },
  {
    pattern: new RegExp(`${label}\\((?:https?://|/|#)[^()\\s]{1,400}\\)`, 'gi'),
    why: 'Markdown không được đọc trong thẻ HTML',
    cure: () => 'Để một dòng trống sau thẻ mở và một dòng trống trước thẻ đóng, hoặc xóa thẻ.',
  },
  {
    pattern: /(?<!\])\[([^[\]\n]{1,80})\]\[((?!\d+\])[^[\]\n]{0,80})\](?!\()/g,
    why: 'không dòng nào ghi địa chỉ của nó',
    cure: ([, words = '', name = '']) =>
      `Ghi địa chỉ ngay sau chữ: \`[${words}](https://minhha.example/tin)\`, hoặc thêm một dòng \`[${name || words}]: https://minhha.example/tin\`.`,
  },
];
