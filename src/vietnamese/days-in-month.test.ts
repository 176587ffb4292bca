import { expect, it } from 'vitest';
import { daysInMonth } from './days-in-month.ts';

it.each([
  [2024, 2, 29],
  [2025, 2, 28],
  [2000, 2, 29],
  [2100, 2, 28],
  [2026, 4, 30],
  [2026, 12, 31],
])('year %i, month %i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});
