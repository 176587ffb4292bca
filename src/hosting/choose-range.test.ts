import { expect, it } from 'vitest';
import { chooseRange } from './choose-range.ts';

it.each([
  [undefined, undefined],
  ['lines=1-2', undefined],
  ['bytes=-', undefined],
  ['bytes=0-1,3-4', undefined],
  ['bytes=0-0', [0, 0]],
  ['bytes=2-', [2, 9]],
  ['bytes=2-99', [2, 9]],
  ['bytes=-3', [7, 9]],
  ['bytes=-99', [0, 9]],
  ['bytes=10-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=5-2', 'none'],
])('%s of ten bytes is %o', (header, range) => {
  expect(chooseRange(header, 10)).toEqual(range);
});

it('gives the whole of an empty file', () => {
  expect(chooseRange('bytes=0-9', 0)).toBeUndefined();
});
