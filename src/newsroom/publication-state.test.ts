import { describe, expect, it } from 'vitest';
import { expiryInstant, publicationState } from './publication-state.ts';

const stateAt = (now: string, article: { date: string; expires?: string; draft?: boolean }) =>
  publicationState({ draft: false, ...article }, Date.parse(now));

describe('publicationState', () => {
  it.each([
    ['2026-06-18T23:59:59.999+07:00', 'cho-dang'],
    ['2026-06-19T00:00:00+07:00', 'da-dang'],
    ['2026-06-18T17:00:00Z', 'da-dang'],
    ['2036-06-19T00:00:00+07:00', 'da-dang'],
  ])('at %s an article of the bare day 2026-06-19 is %s', (now, state) => {
    expect(stateAt(now, { date: '2026-06-19' })).toBe(state);
  });

  it.each([
    ['2026-06-19T08:29:59+07:00', 'cho-dang'],
    ['2026-06-19T08:30:00+07:00', 'da-dang'],
  ])('at %s an article of 08:30 that day is %s', (now, state) => {
    expect(stateAt(now, { date: '2026-06-19T08:30:00+07:00' })).toBe(state);
  });

  it.each([
    ['2026-06-30T23:59:59.999+07:00', 'da-dang'],
    ['2026-07-01T00:00:00+07:00', 'het-han'],
  ])('at %s an article whose last day is 2026-06-30 is %s', (now, state) => {
    expect(stateAt(now, { date: '2026-06-19', expires: '2026-06-30' })).toBe(state);
  });

  it.each([
    ['2026-06-30T16:59:59+07:00', 'da-dang'],
    ['2026-06-30T17:00:00+07:00', 'het-han'],
  ])('at %s an article that ends at 17:00 that day is %s', (now, state) => {
    expect(stateAt(now, { date: '2026-06-19', expires: '2026-06-30T17:00:00+07:00' })).toBe(state);
  });

  it('keeps a draft a draft whatever its dates', () => {
    const now = '2026-06-25T00:00:00Z';
    expect(stateAt(now, { date: '2026-06-19', draft: true })).toBe('nhap');
    expect(stateAt(now, { date: '2030-01-01', draft: true })).toBe('nhap');
    expect(stateAt(now, { date: '2026-06-19', expires: '2026-06-20', draft: true })).toBe('nhap');
  });

  it('is waiting before it can expire', () => {
    expect(stateAt('2026-06-25T00:00:00Z', { date: '2026-07-01', expires: '2026-06-20' })).toBe('cho-dang');
  });
});

it.each([
  ['2026-06-30', '2026-06-30T17:00:00.000Z'],
  ['2026-12-31', '2026-12-31T17:00:00.000Z'],
  ['2026-06-30T08:00:00+07:00', '2026-06-30T01:00:00.000Z'],
])('an expiry of %s falls at %s', (expires, instant) => {
  expect(new Date(expiryInstant(expires)).toISOString()).toBe(instant);
});
