import { expect, it } from 'vitest';
import { blankRanges } from './blank-ranges.ts';

it.each([
  ['không có gì để xóa', [], 'không có gì để xóa'],
  ['ab mã cd', [{ start: 3, end: 5 }], 'ab    cd'],
  [
    'ab\ncd ef',
    [
      { start: 3, end: 8 },
      { start: 1, end: 4 },
      { start: 2, end: 3 },
    ],
    'a \n     ',
  ],
])('%j', (text, ranges, blanked) => {
  expect(blankRanges(text, ranges)).toBe(blanked);
});
