import { expect, it } from 'vitest';
import { formatMegabytes } from './format-megabytes.ts';

it.each([
  [0, '0,1 MB'],
  [3_240_000, '3,2 MB'],
  [5_000_000, '5 MB'],
  [1_234_567_890, '1.234,6 MB'],
])('writes %d bytes as %s', (bytes, written) => {
  expect(formatMegabytes(bytes)).toBe(written);
});
