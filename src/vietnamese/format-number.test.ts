import { expect, it } from 'vitest';
import { formatNumber } from './format-number.ts';

it.each([
  [1234567.5, '1.234.567,5'],
  [1000, '1.000'],
  [999, '999'],
  [0, '0'],
  [-7500000, '-7.500.000'],
  [0.1 + 0.2, '0,3'],
])('writes %d as %s', (number, text) => {
  expect(formatNumber(number)).toBe(text);
});
