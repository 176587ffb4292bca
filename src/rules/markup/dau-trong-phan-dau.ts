import { truncate } from '../../vietnamese/truncate.ts';
import { quoteWords } from '../quote-words.ts';
import { defineRule } from '../rule.ts';
import type { TextPart } from '../rule-article.ts';

const shownParts = new Set<TextPart>(['title', 'summary', 'author', 'credit', 'source', 'cover', 'updated']);

/** Signs that work in a body but are plain letters in the frontmatter, and the text without them. */
const signs: readonly [pattern: RegExp, plain: string][] = [
  [/\*\*([^*\n]+)\*\*/g, '$1'],
  [/__([^_\n]+)__/g, '$1'],
  [/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1'],
  [/`([^`\n]+)`/g, '$1'],
  [/<\/?(?:b|i|u|em|strong|p|br|span|font|a|sup|sub|small|big|center|div|h[1-6])(?:\s[^<>\n]*)?\/?>/gi, ''],
  [/&nbsp;/g, ' '],
  [/&(?:amp|#38);/g, '&'],
  [/&(?:quot|#34|[lr]dquo);/g, '"'],
  [/&(?:#39|apos|[lr]squo);/g, "'"],
  [/&[mn]dash;/g, '–'],
  [/&hellip;/g, '…'],
];

const plainOf = (text: string): string =>
  signs.reduce((plain, [pattern, left]) => plain.replace(pattern, left), text).trim();

export const dauTrongPhanDau = defineRule({
  id: 'dau-trong-phan-dau',
  group: 'danh-dau',
  severity: 'nhac',
  why: 'Phần đầu của bài là chữ thường: dấu sao, thẻ HTML, mã như `&nbsp;` trong tiêu đề, sa-pô hiện nguyên ra trang, trong tìm kiếm và khi chia sẻ.',
  examples: [
    {
      name: 'Chữ thường',
      frontmatter: { title: 'Phạt 2 * 3 người, a_b & c <5 tuổi', summary: 'Xem “Lá chắn” [số 2] (đợt 1).' },
      problems: [],
    },
    {
      name: 'Dấu ngoặc kép lẻ',
      frontmatter: { title: 'Công an tỉnh ra quân cao điểm"' },
      problems: [
        '1:1 Khóa `title` có một dấu ngoặc kép lẻ, hiện nguyên ra trang: `Công an tỉnh ra quân cao điểm"`. Xóa dấu ấy: `Công an tỉnh ra quân cao điểm`, hoặc viết đủ cả hai dấu “ ”.',
      ],
    },
    {
      name: 'Chữ đậm, thẻ HTML, mã của trang web',
      frontmatter: {
        title: '<b>Công an</b> tỉnh **ra quân** dịp Tết',
        summary: 'Xem [cảnh báo](https://minhha.example)&nbsp;mới.',
      },
      problems: [
        '1:1 Dấu của Markdown hay thẻ HTML trong khóa `title` hiện nguyên: `<b>Công an</b> tỉnh **ra quân** dịp Tết`. Viết: `Công an tỉnh ra quân dịp Tết`.',
        '1:1 Dấu của Markdown hay thẻ HTML trong khóa `summary` hiện nguyên: `Xem [cảnh báo](https://minhha.example)&nbsp;mới.`. Viết: `Xem cảnh báo mới.`.',
      ],
    },
  ],
  check({ texts }, report) {
    for (const { part, text, placeOf } of texts) {
      if (!shownParts.has(part)) continue;
      if ((part === 'title' || part === 'summary') && (text.match(/(?<!\d)"/g)?.length ?? 0) % 2 === 1)
        report({
          place: placeOf(0),
          message: `Khóa \`${part}\` có một dấu ngoặc kép lẻ, hiện nguyên ra trang: ${quoteWords(truncate(text, 80))}.`,
          cure: `Xóa dấu ấy: ${quoteWords(truncate(text.replace(/^"|"$/g, ''), 80))}, hoặc viết đủ cả hai dấu “ ”.`,
        });
      const plain = plainOf(text);
      if (plain === text.trim()) continue;
      report({
        place: placeOf(0),
        message: `Dấu của Markdown hay thẻ HTML trong khóa \`${part}\` hiện nguyên: ${quoteWords(truncate(text, 80))}.`,
        cure: `Viết: ${quoteWords(truncate(plain, 80))}.`,
      });
    }
  },
});
