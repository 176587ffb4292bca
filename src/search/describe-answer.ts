import { searchStrings } from '../strings/search-strings.ts';
import type { SearchState } from './search-state.ts';
import type { PageAnswer } from './worker-messages.ts';

/** The sentence that says how a search went, spoken by screen readers too. */
export function describeAnswer(
  { count, isWhole, hint }: Pick<PageAnswer, 'count' | 'isWhole' | 'hint'>,
  { filters }: Pick<SearchState, 'filters'>,
): string {
  const isFiltered = Object.keys(filters).length > 0;
  if (hint && !isFiltered) return searchStrings.hints[hint];
  if (!isWhole) return searchStrings.foundSoFar(count);
  if (count > 0) return searchStrings.found(count);
  return isFiltered ? searchStrings.nothingFiltered : searchStrings.nothing;
}
