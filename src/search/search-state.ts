/** What a reader asked for, as it stands in the address of the search page (DESIGN, section 5.4). */
export interface SearchState {
  query: string;
  /** Filter → the id chosen; only those that are set. */
  filters: Partial<Record<SearchFilter, string>>;
  order: SearchOrder;
  /** From 1. */
  page: number;
}

export type SearchFilter = (typeof searchFilters)[number];
export type SearchOrder = 'phu-hop' | 'moi-nhat';

export const searchFilters = ['don-vi', 'chuyen-muc', 'the', 'nam'] as const;

export function readSearchState(parameters: URLSearchParams): SearchState {
  const chosen = searchFilters.flatMap((name) => {
    const value = parameters.get(name)?.trim();
    return value ? [[name, value] as const] : [];
  });
  const page = Number(parameters.get('trang'));
  return {
    query: (parameters.get('q') ?? '').normalize('NFC').trim(),
    filters: Object.fromEntries(chosen),
    order: parameters.get('sap-xep') === 'moi-nhat' ? 'moi-nhat' : 'phu-hop',
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** The shortest address of a state: what is not set, or is as always, is left out. */
export function writeSearchState({ query, filters, order, page }: SearchState): URLSearchParams {
  const pairs: [string, string | undefined][] = [
    ['q', query],
    ...searchFilters.map((name): [string, string | undefined] => [name, filters[name]]),
    ['sap-xep', order === 'phu-hop' ? '' : order],
    ['trang', page > 1 ? String(page) : ''],
  ];
  return new URLSearchParams(pairs.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Whether there is anything to look for. */
export const isSearching = ({ query, filters }: SearchState): boolean =>
  query !== '' || Object.keys(filters).length > 0;
