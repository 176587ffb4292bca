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
type Judgement = 'known' | 'unknown' | 'no word';
const judged = new Map<string, Judgement>();

/** How much of a text is Vietnamese. Each word is judged once and remembered, for a language has few of them. */
export function measureSyllables(text: string): SyllableCount {
  const count = { words: 0, known: 0 };
  for (const chunk of text.split(/\s+/)) {
    const judgement = judged.get(chunk) ?? judge(chunk);
    if (judgement === 'no word') continue;
    count.words++;
    if (judgement === 'known') count.known++;
  }
  return count;
}

function judge(chunk: string): Judgement {
  if (judged.size >= most) judged.clear();
  const isLong = chunk.length > longest;
  const word = isLong ? chunk.slice(0, longest) : chunk.replace(edges, '');
  const judgement = judged.get(word) ?? judgeWord(word, isLong);
  judged.set(word, judgement);
  judged.set(chunk, judgement);
  return judgement;
}

function judgeWord(word: string, isLong: boolean): Judgement {
  if (!letter.test(word)) return 'no word';
  return !isLong && isSyllable(word) ? 'known' : 'unknown';
}
