import { readSearchState, writeSearchState, type SearchState } from './search-state.ts';

export const searchAddress = (state: SearchState): string => {
  const parameters = writeSearchState(state).toString();
  return parameters ? `${location.pathname}?${parameters}` : location.pathname;
};

export const readSearchAddress = (search = location.search): SearchState =>
  readSearchState(new URLSearchParams(search));
