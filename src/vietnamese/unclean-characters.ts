import { overlaidMarks, plainLetter, styledLetters, withoutOverlay } from './styled-letters.ts';

export interface UncleanCharacters {
  kind: 'chu-d' | 'chu-kieu' | 'xuong-dong' | 'dau-cach' | 'an';
  pattern: RegExp;
  /** As a function, also gets the index and the whole text. */
  replacement: string | ((found: string, index: number, text: string) => string);
}

/** Characters that no text needs, and their replacements. */
export const uncleanCharacters: readonly UncleanCharacters[] = [
  { kind: 'chu-d', pattern: /[\xD0\u0189]/g, replacement: 'Đ' },
  { kind: 'chu-d', pattern: /[\xF0\u0256]/g, replacement: 'đ' },
  { kind: 'chu-kieu', pattern: styledLetters, replacement: plainLetter },
  { kind: 'chu-kieu', pattern: overlaidMarks, replacement: withoutOverlay },
  // Line ends of Word (U+000B), of printers and of Unicode.
  { kind: 'xuong-dong', pattern: /[\x0B\x0C\x85\u2028\u2029]/g, replacement: '\n' },
  { kind: 'dau-cach', pattern: /[\xA0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, replacement: ' ' },
  // Control characters, which XML forbids, and invisible ones.
  {
    kind: 'an',
    pattern: /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]|(?![\u200D\uFE0F])\p{Default_Ignorable_Code_Point}/gu,
    replacement: '',
  },
  // A mark needs a letter before it. At the beginning of a text there is none, and a page would put it on the sign
  // `>`.
  { kind: 'an', pattern: /^\p{M}+/gu, replacement: '' },
  // U+FE0F chooses the coloured form of a pictograph or of a key (`1️⃣`); after any other character it is removed.
  {
    kind: 'an',
    pattern: /(?:[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}]|[#*\d](?=\uFE0F\u20E3))?\uFE0F/gu,
    replacement: dropAlone('\uFE0F'),
  },
  // A joiner between two pictographs makes one emoji of them; anywhere else it is removed.
  {
    kind: 'an',
    pattern: /\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?\u200D(?=\p{Extended_Pictographic})|\u200D/gu,
    replacement: dropAlone('\u200D'),
  },
];

/** Removes a character that was matched alone. Replaces a lookbehind, which Safari 15 does not have. */
function dropAlone(character: string): (found: string) => string {
  return (found) => (found === character ? '' : found);
}

/** The characters that cleaning would change, in the order of `uncleanCharacters`. */
export function* findUnclean(
  text: string,
  kinds: readonly UncleanCharacters['kind'][],
): Generator<{ character: string; index: number }> {
  for (const { kind, pattern, replacement } of uncleanCharacters) {
    if (!kinds.includes(kind)) continue;
    for (const { 0: character, index } of text.matchAll(pattern))
      if ((typeof replacement === 'string' ? replacement : replacement(character, index, text)) !== character)
        yield { character, index };
  }
}
