import { expect, it } from 'vitest';
import { createRandom } from '../testing/create-random.ts';
import { cleanText } from './clean-text.ts';

/** The code of A, a and 0 in each style; undefined if the style has none. */
const styles: readonly [name: string, capital: number, small: number, zero?: number][] = [
  ['bold', 0x1d400, 0x1d41a, 0x1d7ce],
  ['bold italic', 0x1d468, 0x1d482],
  ['bold script', 0x1d4d0, 0x1d4ea],
  ['bold Fraktur', 0x1d56c, 0x1d586],
  ['sans-serif', 0x1d5a0, 0x1d5ba, 0x1d7e2],
  ['sans-serif bold', 0x1d5d4, 0x1d5ee, 0x1d7ec],
  ['sans-serif italic', 0x1d608, 0x1d622],
  ['sans-serif bold italic', 0x1d63c, 0x1d656],
  ['monospace', 0x1d670, 0x1d68a, 0x1d7f6],
  ['full width', 0xff21, 0xff41, 0xff10],
  ['in circles', 0x24b6, 0x24d0],
  ['in squares', 0x1f130, 0x24d0],
  ['in black circles', 0x1f150, 0x24d0],
  ['in black squares', 0x1f170, 0x24d0],
];

function inStyle(text: string, [, capital, small, zero]: (typeof styles)[number]): string {
  const at = (start: number, code: number, first: number): string => String.fromCodePoint(start + code - first);
  return Array.from(text.normalize('NFD'), (letter) => {
    const code = letter.charCodeAt(0);
    if (/[A-Z]/.test(letter)) return at(capital, code, 0x41);
    if (/[a-z]/.test(letter)) return at(small, code, 0x61);
    return zero !== undefined && /\d/.test(letter) ? at(zero, code, 0x30) : letter;
  }).join('');
}

const words = 'Cảnh báo lừa đảo qua mạng: người dân xã Bến Trầm, VNeID giả, nghiêng, thuở, QUYẾT THẮNG, kỳ 19/6'.split(
  ' ',
);

it.each(styles)('reads what is written in %s', (...style) => {
  const random = createRandom(20261130);
  for (let count = 0; count < 200; count += 1) {
    const text = Array.from({ length: 1 + random.below(8) }, () => random.pick(words)).join(' ');
    const styled = inStyle(text, style);
    expect(cleanText(styled)).toBe(text);
    expect(cleanText(styled.normalize('NFC'))).toBe(text);
  }
});

it.each([
  [
    'letters of mathematics that stand elsewhere',
    'ℎ ℬ ℰ ℱ ℋ ℐ ℒ ℳ ℛ ℯ ℊ ℴ ℂ ℍ ℕ ℙ ℚ ℝ ℤ ℭ',
    'h B E F H I L M R e g o C H N P Q R Z C',
  ],
  ['small capitals', 'ᴄảɴʜ ʙáᴏ', 'cảnh báo'],
  ['raised letters', 'ᵇảⁿʰ 1ˢᵗ', 'bảⁿh 1st'],
  ['ligatures', 'ﬁle, ﬂash, oﬃce', 'file, flash, office'],
  ['Roman numerals', 'Quý Ⅳ, khóa ⅻ', 'Quý IV, khóa xii'],
  ['units in one sign', '5 ㎞, 20 ㎡, 3 ㎥, 10 ㎏, ℡ 113', '5 km, 20 m², 3 m³, 10 kg, TEL 113'],
  ['numbers in circles and brackets', '①②, ❶, ➊, ⑴, ⒈, ⒜', '(1)(2), (1), (1), (1), 1., (a)'],
  ['lines through and under', 'c\u0336ũ\u0336 g\u0332a\u0332', 'cũ ga'],
  ['a stroke for đ', 'd\u0335i, D\u0335ội', 'đi, Đội'],
  ['heaps of marks', 'a\u0316\u0317\u0318\u0319b', 'ab'],
  ['a dotless i in a syllable', 'tı\u0301nh, nghıêng', 'tính, nghiêng'],
  ['signs of their own', '½ ² ³ m³ № ℃ ℉ ™ ℓ ⁿ ⅓ © ®', '½ ² ³ m³ № ℃ ℉ ™ ℓ ⁿ ⅓ © ®'],
  ['emoji', '🅰️ Ⓜ️ 1️⃣ 🇻🇳 🅿️ ℹ️', '🅰️ Ⓜ️ 1️⃣ 🇻🇳 🅿️ ℹ️'],
  ['words of other alphabets', 'Лада, αβγ, Diyarbakır, x̄', 'Лада, αβγ, Diyarbakır, x̄'],
])('knows %s', (_, text, clean) => {
  const read = cleanText(text);
  expect(read).toBe(clean);
  expect(cleanText(read)).toBe(read);
});

it('leaves every letter of an address as it is, in 3,000 of them, and mends the words around it', () => {
  const random = createRandom(20_261_130);
  const odd = Array.from('ɡɢᴏʀɪ𝗀𝗈𝗏ｇⓥ𝓿①ﬁ');
  const makers = [
    (name: string) => `${name}.vn`,
    (name: string) => `https://${name}/a?b=c`,
    (name: string) => `an@${name}.example`,
    (name: string) => `dichvucong.${name}.vn`,
    (name: string) => `\`${name}.com\`,`,
    (name: string) => `(${name}.gov.vn)`,
  ];
  for (let round = 0; round < 3_000; round += 1) {
    const name = Array.from('cong').toSpliced(random.below(4), 1, random.pick(odd)).join('');
    const address = random.pick(makers)(name).normalize('NFC');
    const text = `𝗖ả𝗻𝗵 𝗯á𝗼 ${address} là 𝗴𝗶ả.`;
    expect(cleanText(text)).toBe(`Cảnh báo ${address} là giả.`);
    expect(cleanText(cleanText(text))).toBe(cleanText(text));
  }
});

it('makes no link of a note that stands behind brackets', () => {
  expect(cleanText('Xem [phụ lục]① và [mẫu]②.')).toBe('Xem [phụ lục] (1) và [mẫu] (2).');
});
