import type { Result, SearchAnswer, SearchRequest } from '../search-types.ts';

/** Results on one page of the list. */
export const pageLength = 20;

/** What the page asks its worker. */
export interface SearchQuestion {
  /** Rises with every question; a later one cancels those before it. */
  id: number;
  request: SearchRequest;
  /** Which page of the results is read, from 1. */
  page: number;
}

/** What the worker says: first of the newest years, then again as older ones join, at last of all. */
/** What stands in the way: files that do not come, or a browser that cannot run the search. */
export type SearchFailure = 'network' | 'script';

export type SearchReport = { id: number; answer: PageAnswer } | { id: number; failed: SearchFailure };

/** An answer with one page of its hits ready to be shown. */
export interface PageAnswer extends Omit<SearchAnswer, 'hits' | 'wanted'> {
  count: number;
  results: Result[];
}
