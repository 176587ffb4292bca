import { canonicalSyllable } from '../../vietnamese/canonical-syllable.ts';
import { isStopWord } from '../index/stop-words.ts';
import { numberAt, type Postings } from '../index/postings.ts';

/** One word of the query, with all its postings in a group. */
export interface QueryTerm extends Postings {
  /** For each form, 1 if it is written as wanted, otherwise 0. */
  isExact: Uint8Array;
  /** Inverse document frequency of the wanted form. */
  idf: number;
  /** Not all of its postings are known; the ranking assumes that it is wherever the query needs it. */
  isStopWord: boolean;
}

const nowhere: Postings = {
  forms: [],
  pages: new Int32Array(),
  starts: new Int32Array(1),
  at: new Int32Array(),
  form: new Uint16Array(),
};

/** The inverse document frequency of Okapi BM25, which is never negative. */
export const idfOf = (pagesWithIt: number, allPages: number): number =>
  Math.log(1 + (allPages - pagesWithIt + 0.5) / (pagesWithIt + 0.5));

/** `wanted` is a canonical form; with `undefined`, every form is exact. */
export function createQueryTerm(
  postings: Postings = nowhere,
  wanted: string | undefined,
  allPages: number,
  areAllPositionsKnown: boolean,
): QueryTerm {
  const canonical = postings.forms.map(canonicalSyllable);
  const isExact = Uint8Array.from(canonical, (form) => Number(wanted === undefined || form === wanted));
  let exactPages = 0;
  for (let index = 0; index < postings.pages.length; index++) {
    for (let posting = numberAt(postings.starts, index); posting < numberAt(postings.starts, index + 1); posting++) {
      if (numberAt(isExact, numberAt(postings.form, posting)) === 0) continue;
      exactPages++;
      break;
    }
  }
  return {
    ...postings,
    isExact,
    idf: idfOf(exactPages, allPages),
    isStopWord: !areAllPositionsKnown && (wanted === undefined ? canonical.some(isStopWord) : isStopWord(wanted)),
  };
}
