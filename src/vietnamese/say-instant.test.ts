import { expect, it } from 'vitest';
import { sayInstant } from './say-instant.ts';

it.each([['2026-11-26T12:34:56.000Z'], ['2026-11-26T12:34:56Z'], [Date.parse('2026-11-26T12:34:56Z')]])(
  'says %s in the hour of Viet Nam',
  (instant) => {
    expect(sayInstant(instant)).toBe('19:34:56 ngày 26/11/2026');
  },
);
