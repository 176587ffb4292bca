import { expect, it } from 'vitest';
import { eventYearOf, readAges } from './read-ages.ts';

const today = '2026-06-19';
const said = (text: string, eventYear?: number): string[] =>
  readAges(text.normalize('NFC'), { today, eventYear }).map(({ text: words, isMinor }) => `${words}: ${isMinor}`);

it.each([
  ['12 tuổi và 18 tuổi', ['12 tuổi: true', '18 tuổi: false']],
  ['8 tháng tuổi, hai tuổi, mười lăm tuổi', ['8 tháng tuổi: true', 'hai tuổi: true', 'mười lăm tuổi: true']],
  ['SN 2009, SN 2008, sinh năm 2007', ['SN 2009: true', 'SN 2008: undefined', 'sinh năm 2007: false']],
  ['sinh ngày 23/6/2008', ['sinh ngày 23/6/2008: true']],
  ['sinh ngày 19/6/2008', ['sinh ngày 19/6/2008: false']],
  ['học sinh lớp 9, lớp 12A6, lớp 5 B', ['học sinh lớp 9: true', 'lớp 12A6: undefined', 'lớp 5 B: true']],
  ['học sinh tiểu học, học sinh trường THPT', ['học sinh tiểu học: true', 'học sinh trường THPT: undefined']],
  ['từ đủ 13 tuổi đến dưới 16 tuổi, trên 18 tuổi, hai mươi bảy tuổi', []],
  ['lớp sơn 3 lớp, lớp 3 người, lớp bụi', []],
])('reads `%s`', (text, found) => {
  expect(said(text)).toEqual(found);
});

it('doubts a year of birth that makes an adult today and made a child when the matter happened', () => {
  expect(said('SN 2003', 2019)).toEqual(['SN 2003: undefined']);
  expect(said('SN 1990', 2019)).toEqual(['SN 1990: false']);
});

it('takes the latest year of the texts, but no year of birth and none of the article itself', () => {
  expect(eventYearOf(['ngày 12/3/2019, Sáng (SN 2009) và Na, sinh ngày 1/2/2011'], today)).toBe(2019);
  expect(eventYearOf(['năm 2019', 'ngày 12/3/2026'], today)).toBeUndefined();
  expect(eventYearOf(['hôm qua'], today)).toBeUndefined();
});
