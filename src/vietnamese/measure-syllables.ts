import { isSyllable } from './is-syllable.ts';

export interface SyllableCount {
  /** Texts between blanks with a letter, or with a sign that a wrong encoding made of a letter. */
  words: number;
  /** The words that are possible Vietnamese syllables. */
  known: number;
}

const edges = /^[!-@[-`{-~“”‘’…–—]+|[!-@[-`{-~“”‘’…–—]+$/g;
const letter = /[a-z\x80-\uFFFF]/i;
/** Longer than any syllable with separate marks, so a longer text is not checked. */
const longest = 24;
const most = 50_000;
type Judgement = 'known' | 'unknown' | 'no word';
const judged = new Map<string, Judgement>();

/**
 * Measures how much of a text is Vietnamese. Each word is judged once and cached, because a language has few
 * syllables.
 */
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
