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
const most = 50_000;
/** Undefined for what is no word. */
const judged = new Map<string, boolean | undefined>();

/** How much of a text is Vietnamese. Each word is judged once and remembered, for a language has few of them. */
export function measureSyllables(text: string): SyllableCount {
  const count = { words: 0, known: 0 };
  for (const chunk of text.split(/\s+/)) {
    if (!judged.has(chunk)) remember(chunk);
    const known = judged.get(chunk);
    if (known === undefined) continue;
    count.words++;
    if (known) count.known++;
  }
  return count;
}

function remember(chunk: string): void {
  if (judged.size >= most) judged.clear();
  const isLong = chunk.length > longest;
  const word = isLong ? chunk.slice(0, longest) : chunk.replace(edges, '');
  if (!judged.has(word)) judged.set(word, letter.test(word) ? !isLong && isSyllable(word) : undefined);
  judged.set(chunk, judged.get(word));
}
