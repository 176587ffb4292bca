import { searchStrings } from '../../strings/search-strings.ts';
import type { SearchState } from './search-state.ts';
import type { PageAnswer } from './worker-messages.ts';

type Told = Pick<PageAnswer, 'count' | 'isWhole' | 'hint' | 'years'>;

/**
 * The sentence on the outcome of a search, for screen readers too. A second sentence names the years that were
 * searched if others were not.
 */
export const describeAnswer = (answer: Told, state: Pick<SearchState, 'filters'>): string =>
  [describeCount(answer, state), answer.years && searchStrings.onlyYears(answer.years)].filter(Boolean).join(' ');

function describeCount({ count, isWhole, hint }: Told, { filters }: Pick<SearchState, 'filters'>): string {
  const isFiltered = Object.keys(filters).length > 0;
  if (hint && !isFiltered) return searchStrings.hints[hint];
  if (!isWhole) return searchStrings.foundSoFar(count);
  if (count > 0) return searchStrings.found(count);
  return isFiltered ? searchStrings.nothingFiltered : searchStrings.nothing;
}
