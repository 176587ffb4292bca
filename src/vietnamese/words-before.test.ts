import { expect, it } from 'vitest';
import { wordsBefore } from './words-before.ts';

it.each([
  ['ở thành phố |Minh Hà', 'phố', 'thành'],
  ['TP. |Minh Hà', 'TP', undefined],
  ['|Minh Hà', undefined, undefined],
  ['xã|Minh Hà', undefined, undefined],
  ['lớp 8A |Lò Văn Sáng', 'A', undefined],
  ['(anh |Sáng', 'anh', undefined],
  ['công an, ông |Sáng', 'ông', undefined],
  ['bị can\u00A0|Sáng', 'can', 'bị'],
])('reads the words before the mark in `%s`', (marked, near, far) => {
  const index = marked.indexOf('|');
  expect(wordsBefore(marked.replace('|', ''), index)).toEqual({ near, far });
});

it('reads a bounded part of a long text', () => {
  expect(wordsBefore(`${'a'.repeat(100_000)} b`, 100_001).near?.length).toBeLessThan(41);
});
