import type { Result, SearchAnswer, SearchRequest } from './search-types.ts';

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
export type SearchReport = { id: number; answer: PageAnswer } | { id: number; failed: true };

/** An answer with one page of its hits ready to be shown. */
export interface PageAnswer extends Omit<SearchAnswer, 'hits'> {
  count: number;
  results: Result[];
}
