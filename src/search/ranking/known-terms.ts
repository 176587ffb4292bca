import type { QueryTerm } from './query-term.ts';

/**
 * The terms of a query whose postings are all known, with their positions in the query: a run, or a pair, goes from one
 * to the next, and stop words between them are taken to stand there. Where all are stop words, what is known of them
 * must do.
 */
export function knownTerms(terms: readonly QueryTerm[]): { term: QueryTerm; index: number }[] {
  const all = terms.map((term, index) => ({ term, index }));
  const known = all.filter(({ term }) => !term.isStopWord);
  return known.length > 0 ? known : all;
}
