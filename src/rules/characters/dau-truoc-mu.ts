import { orderMarks } from '../../vietnamese/order-marks.ts';
import { defineRule } from '../rule.ts';
import { sourceLines } from '../source-lines.ts';

/** What NFC leaves when a tone was typed before the vowel's hat: é and a circumflex. */
const leftover = /[\u00C0-\u00FF\u1E00-\u1EFF][\u0302\u0306]/;
const word = /[\p{L}\p{M}]{1,40}/gu;

const cure = 'Chạy `npm run check -- --fix` để tệp được sửa lại; chữ hiện ra không đổi.';

export const dauTruocMu = defineRule({
  id: 'dau-truoc-mu',
  group: 'van-ban',
  severity: 'nhac',
  why: 'Dấu thanh gõ trước dấu mũ tạo ra chữ mà máy không nhận là chữ tiếng Việt, dù mắt không thấy khác.',
  examples: [
    { name: 'Dấu mũ trước, dấu thanh sau', body: 'Kế hoạch tuần tra.', problems: [] },
    {
      name: 'Dấu sắc trước dấu mũ',
      body: 'Ke\u0301\u0302 hoạch tuần tra, ke\u0301\u0302 cả đêm.',
      problems: [`1:1 2 từ có dấu thanh đứng trước dấu mũ, từ đầu tiên là \`Kế\`. ${cure}`],
    },
  ],
  check({ source }, report) {
    const composed = source.normalize('NFC');
    if (!leftover.test(composed)) return;
    const found = sourceLines(source).flatMap(({ text, line }) =>
      Array.from(text.matchAll(word), ({ 0: before, index }) => ({ before, line, column: index + 1 })).filter(
        ({ before }) => leftover.test(before.normalize('NFC')) && orderMarks(before) !== before.normalize('NFC'),
      ),
    );
    const [first] = found;
    if (!first) return;
    report({
      place: { line: first.line, column: first.column },
      message: `${found.length} từ có dấu thanh đứng trước dấu mũ, từ đầu tiên là \`${orderMarks(first.before)}\`.`,
      cure,
    });
  },
});
