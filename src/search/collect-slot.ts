import { canonicalSyllable } from '../vietnamese/canonical-syllable.ts';
import type { WordForms } from './pagefind-format.ts';

/** Where one word of the query stands on one page, in the order of the text. */
export interface PageHit {
  body: Place[];
  title: Place[];
  /** How many of the places are written exactly as wanted. */
  exact: number;
  /** How often it stands, exactly so, among the words that the page does not show. */
  hidden: number;
}

/** A position; exact when the word stands there with the marks that are wanted. */
export interface Place {
  at: number;
  isExact: boolean;
}

/** One word of the query, with all its places in a group. */
export interface Slot {
  pages: Map<number, PageHit>;
  /** Inverse document frequency of the wanted form. */
  idf: number;
}

/** The inverse document frequency of Okapi BM25, which is never negative. */
export const idfOf = (pagesWithIt: number, allPages: number): number =>
  Math.log(1 + (allPages - pagesWithIt + 0.5) / (pagesWithIt + 0.5));

/** Gathers a word's postings by page. `wanted` is a canonical form; `undefined` takes every form for exact. */
export function collectSlot(forms: WordForms, wanted: string | undefined, allPages: number): Slot {
  const pages = new Map<number, PageHit>();
  let exactPages = 0;
  for (const [form, postings] of forms) {
    const isExact = wanted === undefined || canonicalSyllable(form) === wanted;
    const toPlace = (at: number): Place => ({ at, isExact });
    for (const { page, body, title, hidden } of postings) {
      let hit = pages.get(page);
      if (!hit) pages.set(page, (hit = { body: [], title: [], exact: 0, hidden: 0 }));
      if (isExact && hit.exact === 0) exactPages++;
      if (isExact) hit.exact += body.length + title.length;
      if (isExact) hit.hidden += hidden;
      for (const at of body) hit.body.push(toPlace(at));
      for (const at of title) hit.title.push(toPlace(at));
    }
  }
  if (forms.size > 1) {
    for (const { body, title } of pages.values()) {
      body.sort(byPosition);
      title.sort(byPosition);
    }
  }
  return { pages, idf: idfOf(exactPages, allPages) };
}

const byPosition = (a: Place, b: Place): number => a.at - b.at;
