import { loadPagefind, type PagefindFragment } from './load-pagefind.client.ts';
import { searchPageElements } from './search-page-elements.client.ts';
import { resultItem } from './result-item.client.ts';
import { isSearching, readSearchState, searchFilters, writeSearchState, type SearchState } from './search-state.ts';
import { searchStrings } from '../strings/search-strings.ts';

/*
 * The search page in the reader's browser. The address holds the whole state: a search can be sent to someone, and the
 * back button goes back to the search before.
 */

const pageLength = 20;
/** Long enough for a syllable and its marks to be typed whole. */
const typingPause = 400;

const { form, input, status, results, pages } = searchPageElements();
let latestRun = 0;
let typing: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  goTo(readForm());
});
form.addEventListener('change', (event) => {
  if (event.target !== input) goTo(readForm());
});
input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => goTo(readForm(), 'replace'), typingPause);
});
addEventListener('popstate', showAddress);
showAddress();

function readForm(): SearchState {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return readSearchState(new URLSearchParams(fields));
}

function goTo(state: SearchState, how: 'push' | 'replace' = 'push'): void {
  clearTimeout(typing);
  const address = addressOf(state);
  if (address !== location.pathname + location.search) history[`${how}State`](null, '', address);
  void run(state);
}

const addressOf = (state: SearchState): string => {
  const parameters = writeSearchState(state).toString();
  return parameters ? `${location.pathname}?${parameters}` : location.pathname;
};

function showAddress(): void {
  const state = readSearchState(new URLSearchParams(location.search));
  input.value = state.query;
  for (const name of searchFilters) setField(name, state.filters[name] ?? '');
  setField('sap-xep', state.order);
  void run(state);
}

function setField(name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLSelectElement) field.value = value;
}

/** A run that a later one has overtaken shows nothing. */
async function run(state: SearchState): Promise<void> {
  latestRun += 1;
  const thisRun = latestRun;
  if (!isSearching(state)) return show('idle', searchStrings.idle, 0, []);
  status.dataset.state = 'loading';
  status.textContent = searchStrings.loading;
  try {
    const { count, fragments } = await search(state);
    if (thisRun !== latestRun) return;
    show('done', count === 0 ? searchStrings.nothing : searchStrings.found(count), count, fragments);
    showPages(state, Math.ceil(count / pageLength));
  } catch (error) {
    if (thisRun !== latestRun) return;
    // The reader gets a sentence; the reason is for whoever opens the console.
    console.error(error);
    show('error', searchStrings.failed, 0, []);
  }
}

async function search({ query, filters, order, page }: SearchState) {
  const pagefind = await loadPagefind();
  const sort = order === 'moi-nhat' ? ({ sort: { date: 'desc' } } as const) : {};
  const { results: found } = await pagefind.search(query || null, { filters, ...sort });
  const shown = found.slice((page - 1) * pageLength, page * pageLength);
  return { count: found.length, fragments: await Promise.all(shown.map((result) => result.data())) };
}

function show(state: string, text: string, count: number, fragments: PagefindFragment[]): void {
  results.replaceChildren(...fragments.map(resultItem));
  pages.replaceChildren();
  status.dataset.count = String(count);
  status.dataset.state = state;
  status.textContent = text;
}

function showPages(state: SearchState, total: number): void {
  const steps = [
    { page: state.page - 1, text: searchStrings.previous },
    { page: state.page + 1, text: searchStrings.next },
  ];
  const links = steps
    .filter(({ page }) => page >= 1 && page <= total)
    .map(({ page, text }) => {
      const link = document.createElement('a');
      link.className = 'button';
      link.href = addressOf({ ...state, page });
      link.textContent = text;
      return link;
    });
  pages.replaceChildren(...links);
}
