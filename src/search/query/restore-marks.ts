import { canonicalSyllable } from '../../vietnamese/canonical-syllable.ts';
import { isStopWord } from '../index/stop-words.ts';
import { toIndexForm } from '../index/index-form.ts';
import type { QueryToken } from './read-query.ts';
import { numberAt, type Postings } from '../index/postings.ts';

/** The score of any pair found side by side, before its count, and the weight of a form's own frequency. */
const weights = { seenTogether: 2, frequency: 0.35 };

/** Assumed count of a stop word beside any other word: the index does not say. */
const stopWordNeighbours = 1;

/** A number has no marks to restore and stays as typed: `6`, not `06`. */
const isNumber = /^\d+$/;

/** One way to write a token: a canonical form, and how often the newsroom uses it. */
interface Candidate {
  canonical: string;
  /** The spelling of most pages. */
  written: string;
  pages: number;
  postings: number;
}

export interface RestoredToken {
  /** The form to search; the token's own where the index knows none. */
  canonical: string;
  /** The same form as the newsroom writes it: `ký`, not `kí`. */
  written: string;
}

interface Path {
  score: number;
  chosen: Candidate[];
}

/**
 * Restores the marks of a query that was typed without marks, using the newsroom's own text. Of all the forms that the
 * index holds for each syllable, takes the sequence whose neighbours are side by side most often (the Viterbi
 * algorithm). A syllable typed with marks stays as it is.
 *
 * @param groups for each group of years, the postings of each token of the query
 */
export function restoreMarks(
  tokens: readonly QueryToken[],
  groups: readonly (readonly (Postings | undefined)[])[],
): RestoredToken[] {
  const candidates = tokens.map((token, index) =>
    candidatesOf(
      token,
      groups.map((group) => group[index]),
    ),
  );
  let paths: Path[] = (candidates[0] ?? []).map((one) => ({ score: worthOf(one), chosen: [one] }));
  for (let index = 1; index < tokens.length; index++) {
    const here = candidates[index] ?? [];
    if (here.length === 1 && paths.length === 1) {
      paths = paths.map(({ score, chosen }) => ({ score, chosen: [...chosen, ...here] }));
      continue;
    }
    const together = countNeighbours(groups, index, candidates[index - 1] ?? [], here);
    paths = here.map((one, second) => {
      let [best, most] = [paths[0], -Infinity];
      for (const [first, path] of paths.entries()) {
        const score = path.score + pairWorth(numberAt(together, first * here.length + second));
        if (score > most) [best, most] = [path, score];
      }
      return { score: most + worthOf(one), chosen: [...(best?.chosen ?? []), one] };
    });
  }
  const [best] = paths.sort((a, b) => b.score - a.score);
  return best?.chosen.map(({ canonical, written }) => ({ canonical, written })) ?? [];
}

const worthOf = ({ pages }: Candidate): number => weights.frequency * Math.log1p(pages);
const pairWorth = (count: number): number => (count > 0 ? weights.seenTogether + Math.log1p(count) : 0);

function candidatesOf(token: QueryToken, groups: readonly (Postings | undefined)[]): Candidate[] {
  const own = toIndexForm(token.text);
  const known = new Map<string, Candidate & { most: number }>();
  for (const postings of groups) {
    if (!postings) continue;
    const pagesOf = countPages(postings);
    for (const [number, form] of postings.forms.entries()) {
      const canonical = canonicalSyllable(form);
      const [pages, all] = [numberAt(pagesOf.pages, number), numberAt(pagesOf.postings, number)];
      const seen = known.get(canonical) ?? { canonical, written: form, pages: 0, postings: 0, most: 0 };
      seen.pages += pages;
      seen.postings += all;
      if (pages > seen.most) [seen.written, seen.most] = [form, pages];
      known.set(canonical, seen);
    }
  }
  if (!token.isMarked && !isNumber.test(own) && known.size > 0) return [...known.values()];
  const canonical = canonicalSyllable(own);
  return [{ pages: 0, postings: 0, ...known.get(canonical), canonical, written: own }];
}

/** The number of pages and postings of each form. */
function countPages({ forms, pages, starts, form }: Postings): { pages: Float64Array; postings: Float64Array } {
  const counts = { pages: new Float64Array(forms.length), postings: new Float64Array(forms.length) };
  const last = new Int32Array(forms.length).fill(-1);
  for (let index = 0; index < pages.length; index++) {
    for (let posting = numberAt(starts, index); posting < numberAt(starts, index + 1); posting++) {
      const number = numberAt(form, posting);
      counts.postings[number] = numberAt(counts.postings, number) + 1;
      if (last[number] === index) continue;
      last[number] = index;
      counts.pages[number] = numberAt(counts.pages, number) + 1;
    }
  }
  return counts;
}

/**
 * Counts how often each candidate of a token directly follows each candidate of the previous token, as a matrix. The
 * index does not give all positions of a stop word, so a stop word gets the same count beside every word.
 */
function countNeighbours(
  groups: readonly (readonly (Postings | undefined)[])[],
  index: number,
  before: readonly Candidate[],
  here: readonly Candidate[],
): Float64Array {
  const counts = new Float64Array(before.length * here.length);
  for (const group of groups) {
    const [first, second] = [group[index - 1], group[index]];
    if (first && second)
      addPairs(counts, here.length, first, second, numbersOf(first, before), numbersOf(second, here));
  }
  for (const [row, one] of before.entries())
    for (const [column, other] of here.entries())
      if (isStopWord(one.canonical) || isStopWord(other.canonical))
        counts[row * here.length + column] = stopWordNeighbours;
  return counts;
}

/** The index of the candidate for each form of a group; -1 for a form without one. */
function numbersOf({ forms }: Postings, candidates: readonly Candidate[]): Int32Array {
  const numbers = new Map(candidates.map(({ canonical }, number) => [canonical, number]));
  return Int32Array.from(forms, (form) => numbers.get(canonicalSyllable(form)) ?? -1);
}

function addPairs(
  counts: Float64Array,
  width: number,
  first: Postings,
  second: Postings,
  rows: Int32Array,
  columns: Int32Array,
): void {
  for (let a = 0, b = 0; a < first.pages.length && b < second.pages.length;) {
    const difference = numberAt(first.pages, a) - numberAt(second.pages, b);
    if (difference === 0) {
      const end = numberAt(second.starts, b + 1);
      let next = numberAt(second.starts, b);
      for (let posting = numberAt(first.starts, a); posting < numberAt(first.starts, a + 1); posting++) {
        const after = numberAt(first.at, posting) + 1;
        while (next < end && numberAt(second.at, next) < after) next++;
        if (next === end) break;
        if (numberAt(second.at, next) !== after) continue;
        const [row, column] = [
          numberAt(rows, numberAt(first.form, posting)),
          numberAt(columns, numberAt(second.form, next)),
        ];
        if (row >= 0 && column >= 0) counts[row * width + column] = numberAt(counts, row * width + column) + 1;
      }
    }
    if (difference <= 0) a++;
    if (difference >= 0) b++;
  }
}
