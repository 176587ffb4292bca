import { cleanText } from '../../vietnamese/clean-text.ts';
import { findUnclean } from '../../vietnamese/unclean-characters.ts';
import { createSoftHyphenGuard } from './protects-soft-hyphen.ts';
import { defineRule } from '../rule.ts';
import { sourceLines } from '../source-lines.ts';

const names: Record<string, string> = {
  '\u00AD': 'dấu nối mềm',
  '\u200B': 'dấu cách không bề rộng',
  '\u200C': 'dấu tách chữ',
  '\u200D': 'dấu nối chữ',
  '\u200E': 'dấu viết từ trái sang phải',
  '\u200F': 'dấu viết từ phải sang trái',
  '\u202A': 'dấu mở đoạn viết từ trái',
  '\u202B': 'dấu mở đoạn viết từ phải',
  '\u202C': 'dấu đóng đoạn đổi chiều',
  '\u202D': 'dấu ép viết từ trái',
  '\u202E': 'dấu ép viết từ phải',
  '\u2060': 'dấu nối từ',
  '\u2028': 'dấu xuống dòng Unicode',
  '\u2029': 'dấu xuống đoạn Unicode',
  '\u000B': 'dấu xuống dòng của Word',
  '\uFEFF': 'dấu đầu tệp nằm giữa bài',
};

const sign = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\xAD\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const shownAround = 12;

const nameOf = (character: string): string => {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `${names[character] ?? 'ký tự điều khiển'} (${code})`;
};

const around = (text: string, index: number): string =>
  cleanText(text.slice(Math.max(0, index - shownAround), index + shownAround))
    .replaceAll('\n', ' ')
    .trim();

/** The text between the blanks around an index. */
function wordAt(text: string, index: number): string {
  const start = Math.max(text.lastIndexOf(' ', index), text.lastIndexOf('\t', index)) + 1;
  return /^[^ \t]*/.exec(text.slice(start))?.[0] ?? '';
}

const cure = 'Chạy `npm run check -- --fix` để xóa, hoặc gõ lại chỗ này.';

export const kyTuAn = defineRule({
  id: 'ky-tu-an',
  group: 'van-ban',
  severity: 'nhac',
  why: 'Ký tự không nhìn thấy dính theo khi chép từ Word, Zalo; nó tách đôi từ và làm hỏng địa chỉ khi chép lại.',
  examples: [
    { name: 'Biểu tượng ghép và dấu cách thường', body: 'Lính cứu hỏa 👩‍🚒 tuần tra đêm.', problems: [] },
    { name: 'Chữ ư của bảng mã TCVN3, trông như dấu nối mềm', body: 'T\u00AD vÊn cho ng\u00ADêi d©n.', problems: [] },
    {
      name: 'Hai loại ký tự ẩn',
      body: 'Công\u200B an xã tuần\u00AD tra.\n\nNgười\u200B dân.',
      problems: [
        `1:17 Có dấu nối mềm (U+00AD) ở \`an xã tuần tra.\`. ${cure}`,
        `1:5 Có 2 dấu cách không bề rộng (U+200B), chỗ đầu tiên ở \`Công an xã tuần\`. ${cure}`,
      ],
    },
  ],
  check({ source }, report) {
    if (!sign.test(source)) return;
    const found = new Map<string, { count: number; text: string; line: number; index: number }>();
    for (const { text, line } of sourceLines(source)) {
      if (!sign.test(text)) continue;
      const isProtected = createSoftHyphenGuard(text);
      for (const { character, index } of findUnclean(text, ['an', 'xuong-dong'])) {
        if (character === '\u00AD' && isProtected(wordAt(text, index))) continue;
        const known = found.get(character);
        if (known) known.count++;
        if (!known) found.set(character, { count: 1, text, line, index });
      }
    }
    for (const [character, { count, text, line, index }] of [...found].sort(([one], [other]) =>
      one < other ? -1 : 1,
    )) {
      const many = count > 1;
      const where = `${many ? ', chỗ đầu tiên' : ''} ở \`${around(text, index)}\``;
      report({
        place: { line, column: index + 1 },
        message: `Có ${many ? `${count} ` : ''}${nameOf(character)}${where}.`,
        cure,
      });
    }
  },
});
