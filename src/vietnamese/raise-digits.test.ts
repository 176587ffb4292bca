import { expect, it } from 'vitest';
import { raiseDigits } from './raise-digits.ts';

it('raises the digits of the ranges and nothing else', () => {
  const ranges = [
    { start: 1, end: 2 },
    { start: 4, end: 4 },
    { start: 4, end: 7 },
    { start: 3, end: 8 },
  ];
  expect(raiseDigits('m2 5a12 34', ranges)).toBe('m² 5a¹² 34');
  expect(raiseDigits('m2', [])).toBe('m2');
});
