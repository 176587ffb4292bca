import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates.ts';

const textsIn = (text: string) => findDates(text).map((span) => span.text);

describe('findDates', () => {
  it.each([
    '19/06/2020',
    '19/6/2020',
    '19-6-2020',
    '19.6.2020',
    'ngày 19/6/2020',
    'Ngày 19-06-2020',
    'ngày 19/6',
    'ngày 19-6',
    'ngày 19 tháng 6 năm 2020',
    'ngày\u00A009\u00A0tháng\u00A002\u00A0năm\u00A02020',
    'ngày 01 tháng 02',
    '30 tháng 4/2025',
    'tháng 6 năm 2020',
    'Tháng 12/2020',
    '15h30',
    "15h30'",
    '9h',
    '15 giờ',
    '15 giờ 30',
    '15 giờ 30 phút',
  ])('finds %s within a sentence, in either form', (date) => {
    for (const sentence of [`Vào ${date}, tổ công tác`, `(${date}).`]) {
      expect(textsIn(sentence.normalize('NFC'))).toEqual([date]);
      expect(textsIn(sentence.normalize('NFD'))).toEqual([date.normalize('NFD')]);
    }
  });

  it('says where each one stands', () => {
    expect(findDates('Lúc 9h30 ngày 19/6')).toEqual([
      { start: 4, end: 8, text: '9h30' },
      { start: 9, end: 18, text: 'ngày 19/6' },
    ]);
  });

  it.each([
    '',
    '32/1/2020',
    '19/13/2020',
    '19/6-2020',
    '19/6',
    'ngày 32/1',
    'ngày 19/6/20201',
    '1.2.3.2020',
    '13/2023/NĐ-CP',
    '25h10',
    '15h3',
    '15h75',
    '15hp',
    'quý II/2026',
    '7.500.000',
    'a15h',
    'tháng 13 năm 2020',
    'ngày 19\n/6',
  ])('finds none in `%s`', (text) => {
    expect(textsIn(text)).toEqual([]);
  });

  it.each(['ngày ', 'ngày 1', '1/', '1 ', '15h', ' ', '1 tháng ', '19/06/', '\u0301'])(
    'is not held up by a hundred thousand characters of `%s`',
    (piece) => {
      const hostile = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(textsIn(`${hostile}\n19/06/2020`).at(-1)).toBe('19/06/2020');
    },
  );
});
