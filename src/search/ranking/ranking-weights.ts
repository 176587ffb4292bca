/** Tuned on the measurements of `npm run bench -- search`; each line says what it is for. */
export const rankingWeights = {
  /** BM25: how soon a word that comes again stops counting, and how much a long page is held back. */
  saturation: 1.2,
  length: 0.5,
  /** A word, or a pair of neighbours, that stands in the title. */
  title: 1.2,
  pairInTitle: 1.5,
  /** A word that the page does not show: the page is found by it, behind those that say it. */
  hidden: 0.3,
  /** Neighbours against single words: Vietnamese words are two to four syllables, single ones are noise. */
  pair: 0.8,
  /** The longest stretch of the query that stands on the page as typed, and the query as a whole. */
  run: 4,
  phrase: 12,
  /** Pages that lack words of the query fall back by this power of the share they have. */
  coverage: 0.5,
} as const;

/** How much a word counts that stands there with other marks: little if the reader typed marks, much if not. */
export interface MarkWeights {
  word: number;
  run: number;
  phrase: number;
}
export const otherMarks = {
  typedWithMarks: { word: 0.12, run: 0.4, phrase: 0.1 },
  typedWithout: { word: 0.6, run: 0.85, phrase: 0.4 },
} as const satisfies Record<string, MarkWeights>;
