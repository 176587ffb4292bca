import type { PageScores } from './rank-group.ts';
import { rankingWeights, type MarkWeights } from './ranking-weights.ts';
import type { QueryTerm } from './query-term.ts';
import { hiddenStart, numberAt, titleStart } from '../index/postings.ts';

/** Adds to each page the score of one word of the query (BM25, plus a part for the title). */
export function scoreWords(
  { pages, starts, at, form, isExact, idf }: QueryTerm,
  { score, covered, words }: PageScores,
  marks: MarkWeights,
  lengthOf: (page: number) => number,
): void {
  const { saturation, title, hidden } = rankingWeights;
  for (let index = 0; index < pages.length; index++) {
    const page = numberAt(pages, index);
    let [exact, others, unseen, inTitle] = [0, 0, 0, 0];
    for (let posting = numberAt(starts, index); posting < numberAt(starts, index + 1); posting++) {
      const position = numberAt(at, posting);
      const isWanted = numberAt(isExact, numberAt(form, posting)) === 1;
      if (position >= hiddenStart) {
        if (isWanted) unseen++;
        continue;
      }
      if (isWanted) exact++;
      else others++;
      if (position >= titleStart) inTitle = Math.max(inTitle, isWanted ? 1 : marks.word);
    }
    const count = exact + hidden * unseen + marks.word * others;
    score[page] =
      numberAt(score, page) + idf * ((count * (saturation + 1)) / (count + lengthOf(page)) + title * inTitle);
    const share = exact > 0 ? 1 : Math.max(unseen > 0 ? hidden : 0, others > 0 ? marks.word : 0);
    covered[page] = numberAt(covered, page) + idf * share;
    words[page] = numberAt(words, page) + 1;
  }
}
