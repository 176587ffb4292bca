import type { QueryTerm } from './query-term.ts';

/**
 * The terms of a query whose postings are all known, with their positions in the query. A run or a pair goes from one
 * known term to the next, and stop words between them are assumed to be there. If all terms are stop words, all are
 * returned.
 */
export function knownTerms(terms: readonly QueryTerm[]): { term: QueryTerm; index: number }[] {
  const all = terms.map((term, index) => ({ term, index }));
  const known = all.filter(({ term }) => !term.isStopWord);
  return known.length > 0 ? known : all;
}
