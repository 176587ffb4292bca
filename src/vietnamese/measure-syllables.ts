import { isSyllable } from './is-syllable.ts';

export interface SyllableCount {
  /** What stands between blanks and holds a letter, or the sign that a wrong encoding made of one. */
  words: number;
  /** Those of them that Vietnamese could have. */
  known: number;
}

const edges = /^[!-@[-`{-~“”‘’…–—]+|[!-@[-`{-~“”‘’…–—]+$/g;
const letter = /[a-z\x80-\uFFFF]/i;
/** Longer than any syllable with its marks written apart: not worth a look. */
const longest = 24;
const most = 20_000;
const judged = new Map<string, boolean>();

/** How much of a text is Vietnamese. Each word is judged once and remembered, for a language has few of them. */
export function measureSyllables(text: string): SyllableCount {
  const count = { words: 0, known: 0 };
  for (const [chunk] of text.matchAll(/\S+/g)) {
    const word = chunk.length > longest ? chunk.slice(0, longest + 1) : chunk.replace(edges, '');
    if (!letter.test(word)) continue;
    count.words++;
    if (isKnown(word)) count.known++;
  }
  return count;
}

function isKnown(word: string): boolean {
  const before = judged.get(word);
  if (before !== undefined) return before;
  if (judged.size >= most) judged.clear();
  const known = isSyllable(word);
  judged.set(word, known);
  return known;
}
