/**
 * Anything that may have to change: a combining mark or an invisible character, a space that is not the plain one, a
 * letter that only looks like đ. Precomposed Vietnamese, the usual case, has none, and is then handed back as it came.
 */
const suspects =
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\xA0\xAD\xD0\xF0\u0189\u0256\u0300-\u036F\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u2069\u3000\uFEFF]/;

const replacements: readonly [RegExp, string][] = [
  [/[\xD0\u0189]/g, 'Đ'],
  [/[\xF0\u0256]/g, 'đ'],
  // Line ends of Word (U+000B), of printers and of Unicode.
  [/[\x0B\x0C\x85\u2028\u2029]/g, '\n'],
  [/[\xA0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
  // Control characters, which XML forbids, and invisible ones.
  [/[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\xAD\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, ''],
  // A joiner between two pictographs makes one emoji of them; anywhere else it is dirt.
  [/(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu, ''],
];

/** Tones and hats on one vowel in whatever order: NFC leaves `e` + U+0301 + U+0302 in two pieces. */
const tonesAndHats = /(?<=[AEOaeo]\u0323?)[\u0300-\u0303\u0306\u0309]{2,}/g;
const hats = /[\u0302\u0306]/g;
const tones = /[\u0300\u0301\u0303\u0309]/g;

/**
 * Vietnamese as every other module expects it: precomposed (NFC), each tone after the hat of its vowel, Đ that is
 * really Đ, plain spaces, nothing invisible. Line ends and tabs stay. Cleaning twice changes nothing more. TCVN3 must
 * be converted before, for its ư is the soft hyphen which is dropped here (DOMAIN, section 4.2).
 */
export function cleanText(text: string): string {
  const composed = text.normalize('NFC');
  if (!suspects.test(composed)) return composed;
  const plain = replacements.reduce((clean, [pattern, replacement]) => clean.replace(pattern, replacement), composed);
  return plain.normalize('NFD').replace(tonesAndHats, hatsFirst).normalize('NFC');
}

const hatsFirst = (marks: string): string => marks.replace(tones, '') + marks.replace(hats, '');
