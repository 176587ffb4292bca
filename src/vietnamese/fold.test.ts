import { expect, it } from 'vitest';
import { fold } from './fold.ts';

it.each([
  ['Đường Hồ Chí Minh', 'duong ho chi minh'],
  ['ĐẶC KHU', 'dac khu'],
  ['ưỡn ẹo, quý, kỹ', 'uon eo, quy, ky'],
  ['13/2023/NĐ-CP', '13/2023/nd-cp'],
  ['', ''],
])('folds %s to %s in either form', (text, folded) => {
  expect(fold(text.normalize('NFC'))).toBe(folded);
  expect(fold(text.normalize('NFD'))).toBe(folded);
});
