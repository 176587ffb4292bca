import { canonicalSyllable } from '../../vietnamese/canonical-syllable.ts';
import { isThin } from '../index/stop-words.ts';
import { numberAt, type WordPlaces } from '../index/postings.ts';

/** One word of the query, with all its places in a group. */
export interface Slot extends WordPlaces {
  /** Which of the forms are written as wanted: 1 or 0. */
  isExact: Uint8Array;
  /** Inverse document frequency of the wanted form. */
  idf: number;
  /** Not all of its places are known; it is taken to stand wherever its page would need it. */
  isThin: boolean;
}

const nowhere: WordPlaces = {
  forms: [],
  pages: new Int32Array(),
  starts: new Int32Array(1),
  at: new Int32Array(),
  form: new Uint16Array(),
};

/** The inverse document frequency of Okapi BM25, which is never negative. */
export const idfOf = (pagesWithIt: number, allPages: number): number =>
  Math.log(1 + (allPages - pagesWithIt + 0.5) / (pagesWithIt + 0.5));

/** `wanted` is a canonical form; `undefined` takes every form for exact. */
export function createSlot(
  places: WordPlaces = nowhere,
  wanted: string | undefined,
  allPages: number,
  areAllPlacesKnown: boolean,
): Slot {
  const canonical = places.forms.map(canonicalSyllable);
  const isExact = Uint8Array.from(canonical, (form) => Number(wanted === undefined || form === wanted));
  let exactPages = 0;
  for (let index = 0; index < places.pages.length; index++) {
    for (let place = numberAt(places.starts, index); place < numberAt(places.starts, index + 1); place++) {
      if (numberAt(isExact, numberAt(places.form, place)) === 0) continue;
      exactPages++;
      break;
    }
  }
  return {
    ...places,
    isExact,
    idf: idfOf(exactPages, allPages),
    isThin: !areAllPlacesKnown && (wanted === undefined ? canonical.some(isThin) : isThin(wanted)),
  };
}
