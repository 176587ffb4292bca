import { expect, it } from 'vitest';
import { readWrittenDate, type WrittenDate } from './read-written-date.ts';
import { whyImpossible } from './why-impossible.ts';

const read = (text: string): WrittenDate => {
  const written = readWrittenDate(text);
  if (!written) throw new Error(`The test's own date is unreadable: ${text}`);
  return written;
};

it.each([
  '2024-02-29',
  '2026-12-31 23:59:59',
  '2026-06-19T08:30:00+14:00',
  '2026-06-19T08:30:00-12:00',
  '2026-06-19T08:30+05:45',
])('finds nothing against %s', (text) => {
  expect(whyImpossible(read(text))).toBeUndefined();
});

it.each([
  ['2020-00-05', 'không có tháng 0'],
  ['2020-13-00', 'không có tháng 13'],
  ['2020-13-13', 'không có tháng 13'],
  ['2020-31-02', 'không có tháng 31'],
])('has nothing to propose for %s', (text, why) => {
  expect(whyImpossible(read(text))).toEqual({ why });
});

it.each([
  ['2020-13-01', 'không có tháng 13', { month: 1, day: 13 }],
  ['2020-06-00', 'không có ngày 0', { month: 6, day: 1 }],
  ['2020-06-31', 'tháng 6 năm 2020 chỉ có 30 ngày', { month: 6, day: 30 }],
])('proposes the nearest date for %s', (text, why, instead) => {
  expect(whyImpossible(read(text))).toMatchObject({ why, instead: { year: 2020, ...instead } });
});

it('drops the hour when the day is wrong too', () => {
  expect(whyImpossible(read('2021-02-29 25:00'))?.instead).not.toHaveProperty('time');
});

it.each([
  ['2026-06-19 24:00', 'không có 24 giờ'],
  ['2026-06-19 08:60', 'không có phút 60'],
  ['2026-06-19 08:30:60', 'không có giây 60'],
])('proposes a plain morning for %s', (text, why) => {
  expect(whyImpossible(read(text))).toMatchObject({ why, instead: { time: { hour: 8, minute: 30, second: 0 } } });
});

it.each([
  ['2026-06-19 08:30+15:00', 'không có múi giờ +15:00'],
  ['2026-06-19 08:30-07:60', 'không có múi giờ -07:60'],
])('leaves the zone of %s out', (text, why) => {
  expect(whyImpossible(read(text))).toMatchObject({ why, instead: { time: { hour: 8, minute: 30, zone: '+07:00' } } });
});
