import { describe, expect, it } from 'vitest';
import { dayOf, hasHour, newsDateToInstant } from './news-date.ts';

describe('newsDateToInstant', () => {
  it('begins a bare day at midnight in Viet Nam', () => {
    expect(newsDateToInstant('2026-06-19')).toBe(Date.UTC(2026, 5, 18, 17));
  });

  it('takes an hour as it is written', () => {
    expect(newsDateToInstant('2026-06-19T08:30:00+07:00')).toBe(Date.UTC(2026, 5, 19, 1, 30));
  });
});

describe('dayOf and hasHour', () => {
  it.each([
    ['2026-06-19', '2026-06-19', false],
    ['2026-06-19T00:00:00+07:00', '2026-06-19', true],
  ])('%s is on %s, with an hour: %s', (date, day, hour) => {
    expect(dayOf(date)).toBe(day);
    expect(hasHour(date)).toBe(hour);
  });
});
