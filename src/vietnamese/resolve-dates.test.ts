import { describe, expect, it } from 'vitest';
import { resolveDates } from './resolve-dates.ts';

describe('resolveDates', () => {
  it.each([
    ['Sáng 19/6/2020, ngày 19-06-2020 và 19.6.2020', ['2020-06-19', '2020-06-19', '2020-06-19']],
    ['ngày 09 tháng 02 năm 2020', ['2020-02-09']],
    ['Ngày 19/6 và 20 tháng 6', ['2020-06-19', '2020-06-20']],
    ['tháng 6 năm 2020, Tháng 12/2019', ['2020-06', '2019-12']],
    ['lúc 15h30, 15 giờ 30 phút ngày 19/6', ['2020-06-19']],
    ['ngày 31/4 và ngày 30/02/2020', []],
    ['6 tháng đầu năm 2020', []],
    ['', []],
  ])('reads %j of an article of June 2020', (text, dates) => {
    expect(resolveDates(text.normalize('NFC'), '2020-06-21')).toEqual(dates);
    expect(resolveDates(text.normalize('NFD'), '2020-06-21')).toEqual(dates);
  });

  it.each([
    ['2020-01-03', 'ngày 28/12', '2019-12-28'],
    ['2020-12-20T08:30:00+07:00', 'ngày 5/1', '2021-01-05'],
    ['2020-12-20', 'ngày 19/6', '2020-06-19'],
  ])('takes the nearest year: on %s, %s is %s', (written, text, date) => {
    expect(resolveDates(text, written)).toEqual([date]);
  });
});
