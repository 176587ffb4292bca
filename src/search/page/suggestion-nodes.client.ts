import { searchStrings } from '../../strings/search-strings.ts';
import { stateLink } from './search-note.client.ts';
import type { SearchState } from './search-state.ts';

/** `Có phải bạn tìm: lừa đảo · lúa đáo`, each a link to that search; empty without suggestions. */
export const suggestionNodes = (state: SearchState, suggestions: readonly string[]): (Node | string)[] =>
  suggestions.flatMap((query, index) => [
    index === 0 ? `${searchStrings.suggestions} ` : ' · ',
    stateLink({ ...state, query, isLiteral: false, page: 1 }, query),
  ]);
