import { expect, it } from 'vitest';
import { sayBytes, saySeconds } from './say-amount.ts';

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_250, '1,3 kB'],
  [2_000_000, '2 MB'],
  [1_234_567_890_123, '1.234,6 GB'],
])('says %i bytes as %s', (bytes, said) => {
  expect(sayBytes(bytes)).toBe(said);
});

it.each([
  [0, '0 giây'],
  [5_312, '5,3 giây'],
])('says %i milliseconds as %s', (milliseconds, said) => {
  expect(saySeconds(milliseconds)).toBe(said);
});
