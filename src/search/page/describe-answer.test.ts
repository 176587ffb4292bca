import { expect, it } from 'vitest';
import { describeAnswer } from './describe-answer.ts';

const whole = { count: 0, isWhole: true };
const filters = { nam: '2026' };

it.each([
  [{ ...whole, count: 1234 }, {}, 'Tìm thấy 1.234 bài.'],
  [{ count: 12, isWhole: false }, {}, 'Tìm thấy 12 bài, đang tìm tiếp ở các năm trước…'],
  [whole, {}, 'Không có bài nào khớp với từ cần tìm.'],
  [whole, filters, 'Không có bài nào khớp với các điều kiện đang chọn.'],
  [{ ...whole, hint: 'trong' }, {}, 'Chưa có từ nào để tìm: dấu câu và biểu tượng không tìm được.'],
  [{ ...whole, hint: 'qua-ngan' }, {}, 'Từ cần tìm còn ngắn quá, hãy gõ thêm.'],
  [{ ...whole, count: 3, hint: 'trong' }, filters, 'Tìm thấy 3 bài.'],
  [
    { ...whole, count: 3, years: ['2025', '2026'] },
    {},
    'Tìm thấy 3 bài. Không có mạng nên chỉ tìm trong tin các năm 2025 và 2026.',
  ],
  [
    { ...whole, years: ['2026'] },
    {},
    'Không có bài nào khớp với từ cần tìm. Không có mạng nên chỉ tìm trong tin năm 2026.',
  ],
] as const)('says of %j with filters %j: %s', (answer, chosen, sentence) => {
  expect(describeAnswer(answer, { filters: chosen })).toBe(sentence);
});
