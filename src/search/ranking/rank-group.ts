import { findNearPages } from './find-near-pages.ts';
import { createRunFinder } from './longest-run.ts';
import { rankingWeights, type MarkWeights } from './ranking-weights.ts';
import { scorePairs } from './score-pairs.ts';
import { scoreWords } from './score-words.ts';
import type { QueryTerm } from './query-term.ts';

export interface RankedPage {
  page: number;
  score: number;
  /** How many words of the query it has, with any marks. */
  words: number;
  /** Whether all words of the query are side by side on the page. */
  isWhole: boolean;
  /**
   * Whether the words of a query of two are near each other, or side by side with any marks. Always true with a
   * quotation, which has its own rule.
   */
  isNear: boolean;
}

export interface Quotation {
  /** Index of its first term, and number of its terms. */
  start: number;
  length: number;
  /** Whether the reader typed its marks; if not, any marks match. */
  isMarked: boolean;
}

export interface RankOptions {
  terms: readonly QueryTerm[];
  /** Number of words of each page of the group. */
  pageWords: readonly number[];
  averageWords: number;
  marks: MarkWeights;
  /** Parts of the query that must be on a page as they are. */
  quotations?: readonly Quotation[];
}

/** The sums for each page of a group; every pass adds to them. */
export interface PageScores {
  score: Float64Array;
  /** Sum of the inverse document frequencies of the words that the page has. */
  covered: Float64Array;
  /** How many words the page has, with any marks. */
  words: Uint8Array;
  /** Whether any two neighbours of the query are side by side, with any marks. */
  hasPair: Uint8Array;
}

/** Scores the pages of one group for one interpretation of the query. */
export function rankGroup(options: RankOptions): RankedPage[] {
  const { terms, pageWords, averageWords, marks, quotations = [] } = options;
  const { saturation, length, run, phrase, coverage } = rankingWeights;
  const lengthOf = (page: number): number =>
    saturation * (1 - length + (length * (pageWords[page] ?? 0)) / averageWords);
  const pages: PageScores = {
    score: new Float64Array(pageWords.length),
    covered: new Float64Array(pageWords.length),
    words: new Uint8Array(pageWords.length),
    hasPair: new Uint8Array(pageWords.length),
  };
  for (const term of terms) scoreWords(term, pages, marks, lengthOf);
  scorePairs(terms, pages, marks, lengthOf);

  const findRun = createRunFinder(terms);
  const findQuotations = quotations.map(({ start, length: words, isMarked }) => {
    const find = createRunFinder(terms.slice(start, start + words));
    return (page: number): boolean => find(page, isMarked) === find.longest;
  });
  const [first, second, third] = terms;
  const areTwo = first && second && !third && !first.isStopWord && !second.isStopWord && quotations.length === 0;
  const near = areTwo ? findNearPages(first, second) : undefined;
  const whole = terms.reduce((sum, { idf }) => sum + idf, 0) || 1;
  const found: RankedPage[] = [];
  for (const [page, words] of pages.words.entries()) {
    if (words === 0 || !findQuotations.every((isOn) => isOn(page))) continue;
    const share = (pages.covered[page] ?? 0) / whole;
    let isWhole = false;
    let score = (pages.score[page] ?? 0) * share ** coverage;
    if (share >= 0.5) {
      const hasPair = pages.hasPair[page] === 1;
      const exact = findRun(page, true, hasPair);
      const folded = exact === findRun.longest ? exact : findRun(page, false, hasPair);
      const best = Math.max(exact, folded * marks.run);
      score += (run * best * best) / terms.length;
      isWhole = terms.length > 1 && words === terms.length && folded === findRun.longest;
      if (isWhole) score += phrase * terms.length * (exact === findRun.longest ? 1 : marks.phrase);
    }
    found.push({ page, score, words, isWhole, isNear: !near || near.has(page) || pages.hasPair[page] === 1 });
  }
  return found;
}
