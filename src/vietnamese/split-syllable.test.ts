import { expect, it } from 'vitest';
import { splitSyllable } from './split-syllable.ts';

it.each([
  ['gia', ['gi-a', 'g-ia']],
  ['giêng', ['gi-êng', 'g-iêng']],
  ['quy', ['qu-y', 'q-uy']],
  ['nghiêng', ['ngh-iêng', 'ng-hiêng', 'n-ghiêng']],
  ['anh', ['-anh']],
  ['đi', ['đ-i']],
  ['file', []],
])('parts %s as %j', (letters, parts) => {
  expect(splitSyllable(letters).map(({ onset, rime }) => `${onset}-${rime}`)).toEqual(parts);
});
