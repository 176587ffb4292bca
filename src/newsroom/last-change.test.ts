import { expect, test } from 'vitest';
import { lastChange } from './last-change.ts';

const note = 'Sửa tên phường.';

test.each([
  ['an article never updated', '2026-06-19', [], '2026-06-19'],
  ['updates out of order', '2026-06-19', ['2026-06-25', '2026-06-21'], '2026-06-25'],
  [
    'an update with an hour on the day of the article',
    '2026-06-19',
    ['2026-06-19T15:00:00+07:00'],
    '2026-06-19T15:00:00+07:00',
  ],
  [
    'a bare day on the day of an article with an hour',
    '2026-06-19T08:30:00+07:00',
    ['2026-06-19'],
    '2026-06-19T08:30:00+07:00',
  ],
])('%s was last touched then', (_, date, updates, last) => {
  expect(lastChange({ date, updated: updates.map((update) => ({ date: update, note })) })).toBe(last);
});
