import { wordEnd, wordStart } from '../people/word-bounds.ts';

/** Blanks inside a word of several syllables: removed Markdown signs leave more than one. */
export const blanks = '[ \\t\\u00A0\\n]{1,4}';

/** The pattern source for any of the words, in NFC. Their first letter may be a capital. */
export const anyWordOf = (words: string): string =>
  `(?:${words
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1).replaceAll(' ', blanks)}`)
    .join('|')})`;

/** Finds any of the words `a|b c` as whole words. */
export const wholeWords = (words: string, flags = 'gu'): RegExp =>
  new RegExp(`${wordStart}${anyWordOf(words)}${wordEnd}`, flags);
