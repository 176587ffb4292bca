import { expect, it } from 'vitest';
import { pageTitles } from './page-titles.ts';

it('leaves a headline as it is that stands once, and tells the others apart by day, then by number', () => {
  const titles = pageTitles([
    { id: '2026/b', title: 'Giao ban tháng', date: '2026-06-19T08:30:00+07:00' },
    { id: '2026/a', title: 'Giao ban tháng', date: '2026-06-19' },
    { id: '2026/c', title: 'Giao ban tháng', date: '2026-07-17' },
    { id: '2026/d', title: 'Ra quân', date: '2026-07-17' },
  ]);
  expect(Object.fromEntries(titles)).toEqual({
    '2026/a': 'Giao ban tháng (19/06/2026)',
    '2026/b': 'Giao ban tháng (19/06/2026, 2)',
    '2026/c': 'Giao ban tháng (17/07/2026)',
    '2026/d': 'Ra quân',
  });
});
