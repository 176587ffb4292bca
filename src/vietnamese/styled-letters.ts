/** Small capitals, which Unicode has as phonetic letters without a plain form. */
const smallCapitals = new Map(
  Array.from(
    'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpǫqꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡgȷj'.matchAll(/(.)(.)/gu),
    ([, one = '', other = '']) => [one, other],
  ),
);

/** Rows of letters or digits: the first code, the length, and the plain form of the first one. */
const rows: readonly [start: number, length: number, first: string][] = [
  [0x1f130, 26, 'A'],
  [0x1f150, 26, 'A'],
  [0x1f170, 26, 'A'],
];

/**
 * Letters and digits of mathematics, in full width, in circles, brackets and squares; ligatures; Roman numerals and
 * units in one character; raised letters and small capitals. Fractions, `²`, `№`, `℃`, `™`, `ℓ` are signs of their own
 * and not included.
 */
export const styledLetters = new RegExp(
  [
    '[\\u{1D400}-\\u{1D7FF}\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFB00-\\uFB06]',
    '[\\u2460-\\u24B5\\u24B7-\\u24C1\\u24C3-\\u24FF\\u2776-\\u2793\\u{1F100}-\\u{1F129}]',
    '[\\u24B6\\u24C2\\u{1F130}-\\u{1F149}\\u{1F150}-\\u{1F169}\\u{1F170}-\\u{1F189}](?!\\uFE0F)',
    '[\\u2102\\u210A-\\u210E\\u2110-\\u2112\\u2115\\u2119-\\u211D\\u2121\\u2124\\u2128\\u212C\\u212D\\u212F-\\u2131\\u2133\\u2134\\u213B\\u2145-\\u2149]',
    '[\\u2160-\\u217F\\u3371-\\u3376\\u337A\\u3380-\\u33DF\\u1D2C-\\u1D6A\\u1D9B-\\u1DBF\\u2071\\u207F\\u02B0\\u02B2\\u02B3\\u02B7\\u02B8\\u02E1-\\u02E3]',
    `[${[...smallCapitals.keys()].join('')}]`,
  ].join('|'),
  'gu',
);

/** Characters of a word to read on either side of a letter: more than any host name has. */
const longestHalf = 256;

/**
 * Whether a position in a text is inside a host name, an address or a mailbox. There `ɡ` is not `g`: a warning about
 * `ɡov.vn` must not become one about `gov.vn`.
 */
function isInAddress(text: string, index: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, index - longestHalf), index))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(index, index + longestHalf))?.[0] ?? '';
  return isAddress(before + after);
}

/** Whether a word is or contains a host name, an address or a mailbox: `a.vn`, `https://…`, `an@a.vn`. */
export const isAddress = (word: string): boolean => /\S(?:\.[^\s.]*\p{L}|@)|:\/\//u.test(word);

/**
 * The plain form of a styled letter. A letter without a Vietnamese plain form stays, and so does a letter in an
 * address.
 *
 * @param index its position in `text`
 */
export function plainLetter(letter: string, index: number, text: string): string {
  if (isInAddress(text, index)) return letter;
  if (/[\u2071\u207F]/.test(letter) && !/[\u1D2C-\u1D6A\u1D9B-\u1DBF\u02B0-\u02E3]/.test(text[index - 1] ?? ''))
    return letter; // `xⁿ`
  const plain = plainForm(letter);
  // Directly after `]`, a `(` would turn the words before it into a link.
  return plain.startsWith('(') && text[index - 1] === ']' ? ` ${plain}` : plain;
}

function plainForm(letter: string): string {
  const small = smallCapitals.get(letter);
  if (small !== undefined) return small;
  const code = letter.codePointAt(0) ?? 0;
  const row = rows.find(([start, length]) => code >= start && code < start + length);
  if (row) return String.fromCharCode(row[2].charCodeAt(0) + code - row[0]);
  const plain = (isDingbat(code) ? String(((code - 0x2776) % 10) + 1) : letter)
    .normalize('NFKC')
    .replace(/(?<unit>[a-z])([23])$/, (whole, unit: string, power: string) =>
      code >= 0x3380 ? unit + (power === '2' ? '²' : '³') : whole,
    );
  if (!/^[ -~²³]+$/.test(plain)) return letter;
  return isCircledNumber(code) ? `(${plain})` : plain;
}

const isDingbat = (code: number): boolean => code >= 0x2776 && code <= 0x2793;

/** `①` begins an item or marks a note; without brackets its number would join the number beside it. */
const isCircledNumber = (code: number): boolean =>
  isDingbat(code) || (code >= 0x2460 && code <= 0x2473) || (code >= 0x24ea && code <= 0x24ff);

/**
 * Lines and rings over letters (`c̶h̶ữ̶`), and piles of marks that no language writes. Some keyboards write đ as d
 * with a stroke over it.
 */
export const overlaidMarks =
  /d\u0335|D\u0335|[\u0305\u0332-\u0338\u033F\u035C-\u0362\u20D0-\u20E2\u20E4-\u20F0]|(\p{Script=Latin})(\p{M}{2,})/gu;

const vietnameseMarks = /[\u0300-\u0303\u0306\u0309\u031B\u0323]/g;

/** The plain form of a match of `overlaidMarks`. */
export function withoutOverlay(found: string): string {
  if (found === 'd\u0335') return 'đ';
  if (found === 'D\u0335') return 'Đ';
  const [letter = '', ...marks] = found;
  if (!/\p{L}/u.test(letter)) return '';
  const own = found.slice(letter.length).match(vietnameseMarks) ?? [];
  return marks.length === own.length && own.length <= 3 ? found : letter + own.slice(0, 2).join('');
}
