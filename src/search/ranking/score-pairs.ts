import { knownTerms } from './known-terms.ts';
import type { PageScores } from './rank-group.ts';
import { rankingWeights, type MarkWeights } from './ranking-weights.ts';
import { idfOf, type QueryTerm } from './query-term.ts';
import { hiddenStart, numberAt, titleStart } from '../index/postings.ts';

/**
 * Adds to each page the score of neighbours of the query that are side by side there, in order. A pair in which a mark
 * differs counts as much as one such word. A stop word between two others is assumed to be there.
 */
export function scorePairs(
  terms: readonly QueryTerm[],
  { score, hasPair }: PageScores,
  marks: MarkWeights,
  lengthOf: (page: number) => number,
): void {
  const { saturation, pair, pairInTitle } = rankingWeights;
  const known = knownTerms(terms);
  for (const [number, { term, index }] of known.entries()) {
    const before = known[number - 1];
    if (!before) continue;
    const pairs = findPairs(before.term, term, index - before.index, marks.word);
    const idf = idfOf(pairs.pages.length, score.length);
    for (const [at, page] of pairs.pages.entries()) {
      const inTitle = numberAt(pairs.inTitle, at);
      const count = numberAt(pairs.inBody, at) + inTitle;
      const worth = (count * (saturation + 1)) / (count + lengthOf(page)) + pairInTitle * Math.min(1, inTitle);
      score[page] = numberAt(score, page) + idf * pair * worth;
      hasPair[page] = 1;
    }
  }
}

interface Pairs {
  pages: number[];
  inBody: number[];
  inTitle: number[];
}

function findPairs(first: QueryTerm, second: QueryTerm, distance: number, otherMarks: number): Pairs {
  const pairs: Pairs = { pages: [], inBody: [], inTitle: [] };
  for (let a = 0, b = 0; a < first.pages.length && b < second.pages.length;) {
    const difference = numberAt(first.pages, a) - numberAt(second.pages, b);
    if (difference === 0) {
      let [inBody, inTitle] = [0, 0];
      const end = numberAt(second.starts, b + 1);
      let next = numberAt(second.starts, b);
      for (let posting = numberAt(first.starts, a); posting < numberAt(first.starts, a + 1); posting++) {
        const after = numberAt(first.at, posting) + distance;
        while (next < end && numberAt(second.at, next) < after) next++;
        if (next === end || after >= hiddenStart) break;
        if (numberAt(second.at, next) !== after) continue;
        const areExact =
          numberAt(first.isExact, numberAt(first.form, posting)) &
          numberAt(second.isExact, numberAt(second.form, next));
        if (after >= titleStart) inTitle += areExact ? 1 : otherMarks;
        else inBody += areExact ? 1 : otherMarks;
      }
      if (inBody + inTitle > 0) {
        pairs.pages.push(numberAt(first.pages, a));
        pairs.inBody.push(inBody);
        pairs.inTitle.push(inTitle);
      }
    }
    if (difference <= 0) a++;
    if (difference >= 0) b++;
  }
  return pairs;
}
