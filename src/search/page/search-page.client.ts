import { searchAddress, readSearchAddress } from './search-address.client.ts';
import { createSearchForm } from './search-form.client.ts';
import { searchPageElements } from './search-page-elements.client.ts';
import { createSearchView } from './search-view.client.ts';
import { createSearchClient } from './search-client.client.ts';
import { isSearching, type SearchState } from './search-state.ts';

/*
 * The search page in the reader's browser. The address holds the whole state: a reader can send a search to someone,
 * and the back button returns to the previous search. The typed text goes to the worker and nowhere else.
 */

/** Milliseconds. Safari refuses more than a hundred changes of the address in thirty seconds. */
const typingPause = 300;

const elements = searchPageElements();
const form = createSearchForm(elements);
const view = createSearchView(elements, form);
const client = createSearchClient(view.show);
let current = readSearchAddress();
/** Whether the next typed key begins another search, with a new entry in the browser's history. */
let isSettled = false;
let typing: ReturnType<typeof setTimeout> | undefined;

elements.form.addEventListener('submit', (event) => {
  event.preventDefault();
  goTo(readForm());
});
elements.form.addEventListener('change', (event) => {
  if (event.target !== elements.input) goTo(readForm());
});
elements.input.addEventListener('input', () => {
  clearTimeout(typing);
  client.forget();
  view.wait(); // the results on screen no longer belong to the query
  typing = setTimeout(() => type(readForm()), typingPause);
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-search-link]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const state = readSearchAddress(link.search);
  form.fill(state);
  goTo(state);
  elements.status.focus(); // the link is gone; its results begin here
});
addEventListener('popstate', () => {
  if (searchAddress(readSearchAddress()) !== searchAddress(current)) showAddress();
});
showAddress();

/** A literal search applies only to the words it was made for. */
function readForm(): SearchState {
  const state = form.read();
  return { ...state, isLiteral: current.isLiteral && state.query === current.query };
}

function type(state: SearchState): void {
  changeAddress(state, isSettled ? 'push' : 'replace');
  isSettled = false;
  run(state);
}

function goTo(state: SearchState): void {
  clearTimeout(typing);
  changeAddress(state, 'push');
  isSettled = isSearching(state);
  run(state);
}

function changeAddress(state: SearchState, how: 'push' | 'replace'): void {
  const address = searchAddress(state);
  if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
}

function showAddress(): void {
  clearTimeout(typing);
  const state = readSearchAddress();
  form.fill(state);
  isSettled = isSearching(state);
  run(state);
}

function run(state: SearchState): void {
  current = state;
  view.start(state);
  if (!isSearching(state)) return client.forget();
  const { query: text, filters, order, isLiteral: literal, page } = state;
  client.ask({ request: { text, filters, order, literal }, page });
}

elements.form.dataset['ready'] = ''; // tells the fallback for old browsers not to start
