/**
 * Plain text, precomposed Vietnamese and common signs: nothing in it can change, which is the usual case. Listing what
 * may stay is six times as fast as looking for what may not.
 */
const settled =
  /^[\t\n\r -~\xA1-\xAC\xAE-\xCF\xD1-\xEF\xF1-\u0188\u018A-\u0255\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF]*$/;

const replacements: readonly [RegExp, string][] = [
  [/[\xD0\u0189]/g, 'Đ'],
  [/[\xF0\u0256]/g, 'đ'],
  // Line ends of Word (U+000B), of printers and of Unicode.
  [/[\x0B\x0C\x85\u2028\u2029]/g, '\n'],
  [/[\xA0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
  // Control characters, which XML forbids, and invisible ones.
  [
    /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\xAD\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g,
    '',
  ],
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
  if (settled.test(composed)) return composed;
  const plain = replacements.reduce((clean, [pattern, replacement]) => clean.replace(pattern, replacement), composed);
  return plain.normalize('NFD').replace(tonesAndHats, hatsFirst).normalize('NFC');
}

const hatsFirst = (marks: string): string => marks.replace(tones, '') + marks.replace(hats, '');
