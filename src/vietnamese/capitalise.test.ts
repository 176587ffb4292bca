import { expect, it } from 'vitest';
import { capitalise } from './capitalise.ts';

it.each([
  ['ảnh', 'Ảnh'],
  ['đơn đề nghị', 'Đơn đề nghị'],
  ['Ảnh', 'Ảnh'],
  ['12 tệp', '12 tệp'],
  ['', ''],
])('writes %j as a line begins with it', (text, written) => {
  for (const form of ['NFC', 'NFD']) expect(capitalise(text.normalize(form))).toBe(written.normalize(form));
});
