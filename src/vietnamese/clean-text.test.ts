import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

const cases: [what: string, text: string, clean: string][] = [
  [
    'plain Vietnamese',
    'Công an xã tuần tra ban đêm, 7.500.000 ₫ → “Ổn”…',
    'Công an xã tuần tra ban đêm, 7.500.000 ₫ → “Ổn”…',
  ],
  ['horns', 'đường dây nóng, người Ơ Ư', 'đường dây nóng, người Ơ Ư'],
  ['decomposed Vietnamese', 'tiếng Việt'.normalize('NFD'), 'tiếng Việt'],
  ['half-composed Vietnamese', 'vi\u1EB9\u0302t ê\u0301', 'việt ế'],
  ['a tone before a hat', 'e\u0301\u0302 a\u0300\u0306 O\u0309\u0302 é\u0302', 'ế ằ Ổ ế'],
  ['a tone before a hat over a dot', 'e\u0323\u0301\u0302', 'ệ\u0301'],
  ['a tone before a horn', 'o\u0301\u031B u\u0323\u031B', 'ớ ự'],
  ['marks in a heap', 'e\u0301\u0302\u0301\u0302', 'ê\u0302\u0301\u0301'],
  ['deprecated tone marks', 'a\u0340 e\u0302\u0341', 'à ế'],
  ['foreign marks', 'ñ z\u0301 n\u0301\u0302', 'ñ ź ń\u0302'],
  ['soft hyphens', 'tuần\u00AD tra', 'tuần tra'],
  ['zero-width characters', 'a\u200Bb\u200Cc\u200Ed\u200Fe\uFEFFf', 'abcdef'],
  ['directions', '\u202Aa\u202B\u202C\u202D\u202Eb\u2066\u2067\u2068\u2069', 'ab'],
  ['invisible operators', 'a\u2060\u2061\u2062\u2063\u2064b', 'ab'],
  ['no-break and other spaces', 'a\u00A0b\u2007c\u202Fd\u2009e\u3000f', 'a b c d e f'],
  ['line ends of other systems', 'a\u2028b\u2029c\u000Bd\u000Ce\u0085f', 'a\nb\nc\nd\ne\nf'],
  ['line ends and tabs', 'a\nb\r\nc\rd\r\r\ne\tf', 'a\nb\nc\nd\n\ne\tf'],
  ['control characters', 'a\u0000b\u001Fc\u007Fd\u0090e', 'abcde'],
  ['look-alikes of đ', '\u00D0ường \u00F0i, \u0189ông \u0256ó', 'Đường đi, Đông đó'],
  ['junk between a letter and its mark', 'e\u200B\u0302\u0301', 'ế'],
  ['emoji', '👩‍🚒 👩🏽‍🚒 🏳️‍🌈 👨‍👩‍👧 ✅', '👩‍🚒 👩🏽‍🚒 🏳️‍🌈 👨‍👩‍👧 ✅'],
  ['a joiner that joins nothing', 'a\u200Db 👩\u200D \u200D👩 👩\u200D\u200D👩', 'ab 👩 👩 👩👩'],
  ['signs of other scripts', '公安 и U+2126 \u2126', '公安 и U+2126 Ω'],
  ['nothing', '', ''],
];

describe('cleanText', () => {
  it.each(cases)('cleans %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each(cases)('finds nothing more to clean in %s', (_, text) => {
    expect(cleanText(cleanText(text))).toBe(cleanText(text));
  });

  it('cleans the decomposed form to the same text as the composed one', () => {
    const title = 'Hội nghị giao ban phong trào toàn dân bảo vệ an ninh Tổ quốc 06 tháng đầu năm';
    expect(cleanText(title.normalize('NFD'))).toBe(title);
    expect(cleanText(title)).toBe(title);
  });
});
