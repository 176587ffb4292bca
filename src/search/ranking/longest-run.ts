import { knownTerms } from './known-terms.ts';
import type { QueryTerm } from './query-term.ts';
import { hiddenStart, numberAt } from '../index/postings.ts';

export interface RunFinder {
  /**
   * The most words of the query that are side by side in order on a page; `exactly` counts the wanted marks only.
   * Pages must be asked for in ascending order. Without a pair, a run is at most one word.
   */
  (page: number, exactly: boolean, hasPair?: boolean): number;
  /** The run of the whole query, without stop words at its ends. */
  longest: number;
}

export function createRunFinder(all: readonly QueryTerm[]): RunFinder {
  const terms = knownTerms(all).map(({ term, index }) => ({ term, index, cursor: 0 }));
  let before = { at: [] as number[], run: [] as number[] };
  let here = { at: [] as number[], run: [] as number[] };

  const findRun = (page: number, exactly: boolean, hasPair = true): number => {
    let longest = 0;
    let index = -1;
    before.at.length = 0;
    for (const one of terms) {
      const { pages, starts, at, form, isExact } = one.term;
      while (one.cursor < pages.length && numberAt(pages, one.cursor) < page) one.cursor++;
      here.at.length = 0;
      here.run.length = 0;
      if (numberAt(pages, one.cursor) === page && one.cursor < pages.length) {
        const distance = one.index - index;
        let next = 0;
        for (let posting = numberAt(starts, one.cursor); posting < numberAt(starts, one.cursor + 1); posting++) {
          const position = numberAt(at, posting);
          if (position >= hiddenStart) break;
          if (exactly && numberAt(isExact, numberAt(form, posting)) === 0) continue;
          if (!hasPair) return 1;
          while (next < before.at.length && numberAt(before.at, next) < position - distance) next++;
          const follows = next < before.at.length && numberAt(before.at, next) === position - distance;
          const run = follows ? numberAt(before.run, next) + distance : 1;
          here.at.push(position);
          here.run.push(run);
          if (run > longest) longest = run;
        }
      }
      index = one.index;
      [before, here] = [here, before];
    }
    return longest;
  };
  const [first, last] = [terms[0]?.index ?? 0, terms.at(-1)?.index ?? -1];
  return Object.assign(findRun, { longest: last - first + 1 });
}
