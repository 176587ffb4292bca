import type { Result, SearchAnswer, SearchRequest } from '../search-types.ts';

/** Results on one page of the list. */
export const pageLength = 20;

/** The page's question to its worker. */
export interface SearchQuestion {
  /** Rises with every question; a later question cancels the earlier ones. */
  id: number;
  request: SearchRequest;
  /** The page of the results to show, from 1. */
  page: number;
}

/** Why a search failed: files that do not load, or a browser that cannot run the search. */
export type SearchFailure = 'network' | 'script';

/** The worker's reports: often one on the newest years first, then one on all years. */
export type SearchReport = { id: number; answer: PageAnswer } | { id: number; failed: SearchFailure };

/** An answer with one page of its hits ready to show. */
export interface PageAnswer extends Omit<SearchAnswer, 'hits' | 'wanted'> {
  count: number;
  results: Result[];
}
