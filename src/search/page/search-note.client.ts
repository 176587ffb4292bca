import { searchStrings } from '../../strings/search-strings.ts';
import { createElement } from './create-element.client.ts';
import { searchAddress } from './search-address.client.ts';
import { longestSearch, type SearchState } from './search-state.ts';
import type { SearchAnswer } from '../search-types.ts';

/** Notes on how the typed words were changed, each with a link to undo the change. */
export function noteNodes(
  state: SearchState,
  { restored, unknown = [] }: Pick<SearchAnswer, 'restored' | 'unknown'>,
): Node[] {
  const notes: Node[] = [];
  if (state.isLiteral && state.query) notes.push(paragraph(searchStrings.isLiteral, readFreely(state)));
  if (!state.isLiteral && restored) notes.push(paragraph(searchStrings.restored(restored), readLiterally(state)));
  if (unknown.length > 0) notes.push(paragraph(searchStrings.unknown(unknown)));
  if (state.query.length >= longestSearch) notes.push(paragraph(searchStrings.tooLong(longestSearch)));
  return notes;
}

const readLiterally = (state: SearchState): Node =>
  stateLink({ ...state, isLiteral: true, page: 1 }, searchStrings.literally(state.query));

const readFreely = (state: SearchState): Node =>
  stateLink({ ...state, isLiteral: false, page: 1 }, searchStrings.freely);

/** A link to another search; the page follows it without a reload. */
export function stateLink(state: SearchState, text: string, className = ''): HTMLAnchorElement {
  const link = createElement('a', className, [text]);
  link.href = searchAddress(state);
  link.dataset['searchLink'] = '';
  return link;
}

const paragraph = (text: string, link?: Node): HTMLElement => createElement('p', '', link ? [text, ' ', link] : [text]);
