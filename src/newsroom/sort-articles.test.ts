import { expect, it } from 'vitest';
import { compareArticles, sortArticles } from './sort-articles.ts';

const newestFirst = [
  { id: '2026/f', date: '2026-06-20' },
  { id: '2026/e', date: '2026-06-19T17:00:00+07:00' },
  { id: '2026/d', date: '2026-06-19T08:30:00+07:00' },
  { id: '2026/a', date: '2026-06-19' },
  { id: '2026/b', date: '2026-06-19' },
  { id: '2025/z', date: '2025-12-31' },
];

it('puts the newest first, a bare day after its hours, and ties in the order of ids', () => {
  expect(sortArticles(newestFirst.toReversed())).toEqual(newestFirst);
  expect(sortArticles(newestFirst)).toEqual(newestFirst);
});

it('leaves the given list as it was', () => {
  const given = newestFirst.toReversed();
  sortArticles(given);
  expect(given).toEqual(newestFirst.toReversed());
});

it('takes an article for its own equal', () => {
  expect(compareArticles({ id: '2026/a', date: '2026-06-19' }, { id: '2026/a', date: '2026-06-19' })).toBe(0);
});
