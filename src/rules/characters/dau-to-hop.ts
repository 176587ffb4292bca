import { orderMarks } from '../../vietnamese/order-marks.ts';
import { defineRule } from '../rule.ts';
import { sourceLines } from '../source-lines.ts';

const word = /[\p{L}\p{M}]{1,40}/gu;
const decomposed = (text: string): string[] => (text.match(word) ?? []).filter((one) => one.normalize('NFC') !== one);

const cure = 'Chạy `npm run check -- --fix` để tệp được sửa lại; chữ hiện ra không đổi.';

export const dauToHop = defineRule({
  id: 'dau-to-hop',
  group: 'van-ban',
  severity: 'nhac',
  why: 'Chữ viết bằng dấu rời (Unicode tổ hợp) trông như chữ thường nhưng máy tìm trong tệp không thấy; trang vẫn hiện đúng vì đã được dựng lại.',
  examples: [
    { name: 'Chữ dựng sẵn', body: 'Tuần tra đêm ven sông Lụa.', problems: [] },
    {
      name: 'Cả đoạn viết bằng dấu rời',
      body: 'Tuần tra đêm'.normalize('NFD'),
      problems: [`1:1 2 từ viết bằng dấu rời (Unicode tổ hợp), từ đầu tiên là \`Tuần\`. ${cure}`],
    },
    {
      name: 'Hai dạng lẫn trong một bài',
      body: `Tuần tra đêm,\n${'tuần tra ngày'.normalize('NFD')}`,
      problems: [`2:1 2 từ viết bằng dấu rời (Unicode tổ hợp) lẫn với chữ dựng sẵn, từ đầu tiên là \`tuần\`. ${cure}`],
    },
  ],
  check({ source }, report) {
    if (source.normalize('NFC') === source) return;
    const lines = sourceLines(source)
      .map(({ text, line }) => ({ text, line, words: decomposed(text) }))
      .filter(({ words }) => words.length > 0);
    const [first] = lines;
    const example = first?.words[0];
    if (!first || example === undefined) return;
    const count = lines.reduce((sum, { words }) => sum + words.length, 0);
    const mixed = /[ăâêôơưà-ýạ-ỹ]/i.test(source) ? ' lẫn với chữ dựng sẵn' : '';
    report({
      place: { line: first.line, column: first.text.indexOf(example) + 1 },
      message: `${count} từ viết bằng dấu rời (Unicode tổ hợp)${mixed}, từ đầu tiên là \`${orderMarks(example)}\`.`,
      cure,
    });
  },
});
