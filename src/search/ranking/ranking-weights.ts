/** Tuned on the measurements of `npm run bench -- search`. */
export const rankingWeights = {
  /** BM25: how soon repeated words stop counting, and how much a long page loses. */
  saturation: 1.2,
  length: 0.5,
  /** A word, or a pair of neighbours, in the title. */
  title: 1.2,
  pairInTitle: 1.5,
  /** A word that the page does not show: such a page comes after those that show the word. */
  hidden: 0.3,
  /** Weight of neighbours against single words: Vietnamese words have two to four syllables, single ones are noise. */
  pair: 0.8,
  /** The longest part of the query that is on the page as typed, and the whole query. */
  run: 4,
  phrase: 12,
  /** The score is multiplied by this power of the share of the query that a page has. */
  coverage: 0.5,
} as const;

/** Weight of a word that the page has with other marks: low if the reader typed marks, high if not. */
export interface MarkWeights {
  word: number;
  run: number;
  phrase: number;
}
export const otherMarks = {
  typedWithMarks: { word: 0.12, run: 0.4, phrase: 0.1 },
  typedWithout: { word: 0.6, run: 0.85, phrase: 0.4 },
} as const satisfies Record<string, MarkWeights>;
