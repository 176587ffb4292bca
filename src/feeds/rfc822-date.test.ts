import { expect, test } from 'vitest';
import { rfc822Date } from './rfc822-date.ts';

test.each([
  ['2026-06-19', 'Fri, 19 Jun 2026 00:00:00 +0700'],
  ['2026-06-19T08:30:00+07:00', 'Fri, 19 Jun 2026 08:30:00 +0700'],
  ['2026-01-01', 'Thu, 01 Jan 2026 00:00:00 +0700'],
  ['2025-12-31T23:59:59+07:00', 'Wed, 31 Dec 2025 23:59:59 +0700'],
])('%s is %s on the clock of Viet Nam', (date, written) => {
  expect(rfc822Date(date)).toBe(written);
});
