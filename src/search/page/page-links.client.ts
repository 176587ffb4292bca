import { searchStrings } from '../../strings/search-strings.ts';
import { stateLink } from './search-note.client.ts';
import type { SearchState } from './search-state.ts';
import { pageLength } from './worker-messages.ts';

/** Links to the previous and the next page; beyond the end, the first link leads to the last page. */
export function pageLinks(state: SearchState, count: number): Node[] {
  const last = Math.ceil(count / pageLength);
  return [
    { page: Math.min(state.page - 1, last), text: searchStrings.previous },
    { page: state.page + 1, text: searchStrings.next },
  ]
    .filter(({ page }) => page >= 1 && page <= last)
    .map(({ page, text }) => stateLink({ ...state, page }, text, 'button'));
}
