import { expect, it } from 'vitest';
import { readWrittenDate } from './read-written-date.ts';

const day = { year: 2020, month: 6, day: 9 };
const half = (zone = '+07:00') => ({ hour: 8, minute: 30, second: 0, zone });

it.each([
  ['2020-06-09', { order: 'year-first', ...day, tidy: true }],
  ['2020/6/9', { order: 'year-first', ...day, tidy: false }],
  ['2020–06–09', { order: 'year-first', ...day, tidy: false }],
  ['2020-06-09 08:30', { order: 'year-first', ...day, time: half(), tidy: true }],
  ['2020-06-09T08:30Z', { order: 'year-first', ...day, time: half('+00:00'), tidy: true }],
  [
    '2020-06-09 08:30:15.250 -0500',
    { order: 'year-first', ...day, time: { ...half('-05:00'), second: 15 }, tidy: true },
  ],
  ['2020-06-09 08:30 +07', { order: 'year-first', ...day, time: half(), tidy: true }],
  ['2020-06-09 8:30', { order: 'year-first', ...day, time: half(), tidy: false }],
  ['9/6/2020', { order: 'day-first', ...day, tidy: false }],
  ['9/6/20', { order: 'day-first', ...day, tidy: false }],
  ['9.6.2020, lúc 8h30', { order: 'day-first', ...day, time: half(), tidy: false }],
  ['ngày 9 tháng 6 năm 2020 8 giờ 30 phút', { order: 'day-first', ...day, time: half(), tidy: false }],
  ['Ngày 9-6-2020 8h', { order: 'day-first', ...day, time: { ...half(), minute: 0 }, tidy: false }],
  ['9 tháng 6, 2020', { order: 'day-first', ...day, tidy: false }],
])('reads %s', (text, written) => {
  expect(readWrittenDate(text)).toEqual(written);
});

it.each([
  '',
  'hôm qua',
  '2020',
  '2020-06',
  '06/2020',
  '20200609',
  '9/6/202',
  '2020-06-091',
  'x 2020-06-09',
  '2020-06-09 x',
])('reads no date in `%s`', (text) => {
  expect(readWrittenDate(text)).toBeUndefined();
});
