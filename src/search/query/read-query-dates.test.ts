import { expect, it } from 'vitest';
import { readQueryDates } from './read-query-dates.ts';

const read = (text: string): string =>
  readQueryDates(text, (date) => `[${date}]`)
    .replace(/\s+/g, ' ')
    .trim();

it.each([
  '19/6/2020',
  '19/06/2020',
  '19-6-2020',
  '19 – 6 – 2020',
  '19.6.2020',
  '19 6 2020',
  'ngày 19/6/2020',
  'ngày 19 tháng 6 năm 2020',
  'ngay 19 thang 06 nam 2020',
  '19 thang 6 nam 2020',
  '19 tháng 6, 2020',
])('reads %s as one day', (text) => {
  expect(read(text)).toBe('[2020-06-19]');
  expect(read(`họp ${text} tại xã`)).toBe('họp [2020-06-19] tại xã');
});

it.each(['tháng 6 2020', 'tháng 6/2020', 'tháng 06 năm 2020', 'thang 6 nam 2020', 'thang 6-2020'])(
  'reads %s as one month',
  (text) => expect(read(text)).toBe('[2020-06]'),
);

it.each([
  '6 tháng đầu năm 2020',
  '31/4/2020',
  '19/13/2020',
  'tháng 13 năm 2020',
  '13/2023/nđ-cp',
  '1/19/6/2020',
  '19/6/20201',
  '0/6/2020',
  '2020',
  '',
])('leaves %j as it is', (text) => expect(read(text)).toBe(text));
