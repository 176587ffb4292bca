/** The parts of the search page that the script works on. */
export const searchPageElements = () => ({
  form: find<HTMLFormElement>('[data-search-form]'),
  input: find<HTMLInputElement>('[data-search-input]'),
  status: find<HTMLElement>('[data-search-status]'),
  note: find<HTMLElement>('[data-search-note]'),
  quickLinks: find<HTMLElement>('[data-search-places]'),
  quickLinkList: find<HTMLElement>('[data-search-places-list]'),
  results: find<HTMLElement>('[data-search-results]'),
  later: find<HTMLElement>('[data-search-later]'),
  pages: find<HTMLElement>('[data-search-pages]'),
  help: find<HTMLElement>('[data-search-help]'),
  suggest: find<HTMLElement>('[data-search-suggest]'),
  widen: find<HTMLElement>('[data-search-widen]'),
});

export type SearchPageElements = ReturnType<typeof searchPageElements>;

function find<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`This should never happen: the search page has no ${selector}`);
  return found;
}
