import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate, formatDateTime, formatMonth, instantToDay, instantToNewsDate } from './format-date.ts';

const bareDay = '2020-06-19';
const withHour = '2020-06-19T08:30:00+07:00';

it('writes a date as dd/mm/yyyy', () => {
  expect(formatDate(bareDay)).toBe('19/06/2020');
  expect(formatDate(withHour)).toBe('19/06/2020');
});

it('writes an hour only where the editor gave one', () => {
  expect(formatDateTime(withHour)).toBe('19/06/2020 08:30');
  expect(formatDateTime(bareDay)).toBe('19/06/2020');
});

it.each([
  ['01', 'tháng 01 năm 2020'],
  ['06', 'tháng 6 năm 2020'],
  ['10', 'tháng 10 năm 2020'],
])('names the month %s', (month, text) => {
  expect(formatMonth('2020', month)).toBe(text);
});

describe.each([
  ['UTC', 0],
  ['America/Los_Angeles', 16],
  ['Asia/Ho_Chi_Minh', 8],
  ['Asia/Tokyo', 9],
])('on a machine in %s', (zone, hourOfEpoch) => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['2020-06-19T16:59:59Z', '2020-06-19T23:59:59+07:00', '19/06/2020 23:59'],
    ['2020-06-19T17:00:00Z', '2020-06-20T00:00:00+07:00', '20/06/2020 00:00'],
    ['2020-06-19T17:30:00.999Z', '2020-06-20T00:30:00+07:00', '20/06/2020 00:30'],
    ['2019-12-31T17:00:00Z', '2020-01-01T00:00:00+07:00', '01/01/2020 00:00'],
  ])('%s is %s in Viet Nam', (instant, newsDate, shown) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(0).getHours()).toBe(hourOfEpoch);
    expect(instantToNewsDate(Date.parse(instant))).toBe(newsDate);
    expect(instantToDay(Date.parse(instant))).toBe(newsDate.slice(0, 10));
    expect(formatDateTime(newsDate)).toBe(shown);
  });
});
