import { describe, expect, it } from 'vitest';
import { guessEncoding } from './guess-encoding.ts';

describe('guessEncoding', () => {
  it.each([
    ['TCVN3', 'Tæ tuÇn tra b¶o vÖ ®\u00ADêng ven s«ng'],
    ['VNI', 'Toå tuaàn tra baûo veä ñöôøng ven soâng'],
    ['VIQR', 'To^? tua^`n tra ba?o ve^. ddu+o+`ng ven so^ng'],
    ['UTF-8', 'Tá»• tuáº§n tra báº£o vá»‡ Ä‘Æ°á»\u009Dng ven sÃ´ng'],
    ['Windows-1258', 'TôÒ tuâÌn tra baÒo vêò ðýõÌng ven sông'],
  ])('knows %s', (name, line) => {
    const guess = guessEncoding(line);
    expect(guess?.name.startsWith(name)).toBe(true);
    expect(guess?.decoded).toBe('Tổ tuần tra bảo vệ đường ven sông');
    expect(guess).toMatchObject({ words: 8, after: 8 });
  });

  it.each([
    'Tổ tuần tra bảo vệ đường ven sông.',
    'Tổ tuần tra bảo vệ đường ven sông.'.normalize('NFD'),
    'To tuan tra bao ve duong ven song, khong dau',
    'Ông Müller, bà Peña và Señor Nuñez sang thăm Công an xã',
    'a\u00AD tuần\u00AD tra',
    'https://minhha.example/?q=a+b&c=o^2',
    '25 °C, « trích » và ® ©',
    '',
  ])('lets %s be', (line) => {
    expect(guessEncoding(line)).toBeUndefined();
  });

  it('judges a line of a megabyte by its beginning', () => {
    expect(guessEncoding('c«ng t¸c '.repeat(120_000))?.words).toBeLessThan(1000);
  });
});
