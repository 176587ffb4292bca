import { countPairs, longestRun } from './adjacency.ts';
import { idfOf, type PageHit, type Slot } from './collect-slot.ts';

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
  run: 6,
  phrase: 12,
  /** Pages that lack words of the query fall back by this power of the share they have. */
  coverage: 2,
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

export interface RankedPage {
  page: number;
  score: number;
  /** How many words of the query it has, with whatever marks. */
  words: number;
}

interface RankOptions {
  slots: readonly Slot[];
  /** Words of each page of the group. */
  pageWords: readonly number[];
  averageWords: number;
  marks: MarkWeights;
  /** Pages that may be found; all when left out. */
  allowed?: ReadonlySet<number> | undefined;
  /** Stretches of the query that stand in quotation marks: first slot, and how many. */
  quotations?: readonly { start: number; length: number }[];
}

/** Scores the pages of one group for one reading of the query. */
export function rankGroup({
  slots,
  pageWords,
  averageWords,
  marks,
  allowed,
  quotations = [],
}: RankOptions): RankedPage[] {
  const { saturation, length, title, hidden, pair, pairInTitle, run, phrase, coverage } = rankingWeights;
  const allPages = pageWords.length;
  const score = new Float64Array(allPages);
  const covered = new Float64Array(allPages);
  const present = new Uint8Array(allPages);
  const lengthOf = (page: number): number =>
    saturation * (1 - length + (length * (pageWords[page] ?? 0)) / averageWords);
  const saturate = (count: number, page: number): number => (count * (saturation + 1)) / (count + lengthOf(page));
  const add = (array: Float64Array, page: number, value: number): void =>
    void (array[page] = (array[page] ?? 0) + value);

  for (const { idf, pages } of slots) {
    for (const [page, hit] of pages) {
      const others = hit.body.length + hit.title.length - hit.exact;
      const inTitle = hit.title.length === 0 ? 0 : hit.title.some(({ isExact }) => isExact) ? 1 : marks.word;
      add(score, page, idf * (saturate(hit.exact + hidden * hit.hidden + marks.word * others, page) + title * inTitle));
      add(
        covered,
        page,
        idf * (hit.exact > 0 ? 1 : Math.max(hit.hidden > 0 ? hidden : 0, others > 0 ? marks.word : 0)),
      );
      present[page] = (present[page] ?? 0) + 1;
    }
  }

  for (let index = 1; index < slots.length; index++) {
    const pairs = findPairs(slots[index - 1], slots[index], marks.word);
    const idf = idfOf(pairs.length, allPages);
    for (const { page, inBody, inTitle } of pairs) {
      add(score, page, idf * pair * (saturate(inBody + inTitle, page) + pairInTitle * Math.min(1, inTitle)));
    }
  }

  const whole = slots.reduce((sum, { idf }) => sum + idf, 0) || 1;
  const found: RankedPage[] = [];
  for (let page = 0; page < allPages; page++) {
    if (!present[page] || (allowed && !allowed.has(page))) continue;
    const hits = slots.map((slot) => slot.pages.get(page));
    if (!quotations.every(({ start, length: words }) => stretch(hits.slice(start, start + words), true) === words))
      continue;
    const share = (covered[page] ?? 0) / whole;
    let value = (score[page] ?? 0) * share ** coverage;
    if (share >= 0.5) {
      const exact = stretch(hits, true);
      const folded = exact === slots.length ? exact : stretch(hits, false);
      const best = Math.max(exact, folded * marks.run);
      value += (run * best * best) / slots.length;
      if (slots.length > 1 && folded === slots.length)
        value += phrase * slots.length * (exact === slots.length ? 1 : marks.phrase);
    }
    found.push({ page, score: value, words: present[page] ?? 0 });
  }
  return found;
}

const stretch = (hits: readonly (PageHit | undefined)[], exactly: boolean): number =>
  Math.max(
    longestRun(
      hits.map((hit) => hit?.title),
      exactly,
    ),
    longestRun(
      hits.map((hit) => hit?.body),
      exactly,
    ),
  );

function findPairs(
  first: Slot | undefined,
  second: Slot | undefined,
  marks: number,
): { page: number; inBody: number; inTitle: number }[] {
  if (!first || !second) return [];
  const fewer = first.pages.size < second.pages.size ? first : second;
  return [...fewer.pages.keys()].flatMap((page) => {
    const [a, b] = [first.pages.get(page), second.pages.get(page)];
    if (!a || !b) return [];
    const inBody = countPairs(a.body, b.body, marks);
    const inTitle = countPairs(a.title, b.title, marks);
    return inBody + inTitle > 0 ? [{ page, inBody, inTitle }] : [];
  });
}
