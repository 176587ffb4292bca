import { expect, test } from 'vitest';
import { isoInstant } from './iso-instant.ts';

test.each([
  ['2026-06-19', '2026-06-19T00:00:00+07:00'],
  ['2026-06-19T08:30:00+07:00', '2026-06-19T08:30:00+07:00'],
])('%s begins at %s', (date, instant) => {
  expect(isoInstant(date)).toBe(instant);
});
