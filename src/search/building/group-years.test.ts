import { describe, expect, it } from 'vitest';
import { groupYears } from './group-years.ts';

const group = (counts: Record<string, number>): string =>
  groupYears(new Map(Object.entries(counts)))
    .map((years) => years.join(' '))
    .join(' | ');

describe('groupYears', () => {
  it.each([
    ['a small archive together', { 2024: 10, 2025: 20, 2026: 5 }, '2024 2025 2026'],
    ['a large year alone', { 2024: 2500, 2025: 9000, 2026: 2600 }, '2026 | 2025 | 2024'],
    ['small years until they are enough', { 2020: 1000, 2021: 1000, 2022: 600, 2023: 2400 }, '2023 | 2020 2021 2022'],
    ['years in whatever order they come', { 2026: 1, 2024: 2499, 2025: 1 }, '2026 | 2024 2025'],
    ['nothing', {}, ''],
  ])('puts %s', (_name, counts, groups) => {
    expect(group(counts)).toBe(groups);
  });

  it('leaves closed groups as they are when the newest year grows or a year begins', () => {
    const old = { 2020: 2000, 2021: 2000, 2022: 2000, 2023: 2000 };
    const closed = '2022 2023 | 2020 2021';
    expect(group(old)).toBe(closed);
    expect(group({ ...old, 2024: 1 })).toBe(`2024 | ${closed}`);
    expect(group({ ...old, 2024: 2499, 2025: 1 })).toBe(`2024 2025 | ${closed}`);
  });
});
