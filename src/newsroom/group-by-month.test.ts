import { expect, it } from 'vitest';
import { groupByMonth } from './group-by-month.ts';

it('shelves articles by year and month, in their own order', () => {
  const a = { date: '2026-06-19T08:30:00+07:00' };
  const b = { date: '2026-06-01' };
  const c = { date: '2026-01-31' };
  const d = { date: '2024-12-31' };
  expect(groupByMonth([a, b, c, d])).toEqual([
    {
      year: '2026',
      count: 3,
      months: [
        { month: '06', articles: [a, b] },
        { month: '01', articles: [c] },
      ],
    },
    { year: '2024', count: 1, months: [{ month: '12', articles: [d] }] },
  ]);
});

it('has no shelf without articles', () => {
  expect(groupByMonth([])).toEqual([]);
});
