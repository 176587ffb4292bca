import { wellFormed } from '../../vietnamese/well-formed.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import { filterNames, type FilterName, type SearchOrder } from '../search-types.ts';

/** The reader's request, as the address of the search page holds it. */
export interface SearchState {
  query: string;
  /** Filter → the chosen id; only filters that are set. */
  filters: Partial<Record<FilterName, string>>;
  order: SearchOrder;
  /** Search the words as typed, without restoring marks. */
  isLiteral: boolean;
  /** Counts from 1. */
  page: number;
}

/** Servers refuse addresses of more than about 8,000 bytes, and a Vietnamese letter may take nine. */
export const longestSearch = 500;
const longestFilter = 100;

export function readSearchState(parameters: URLSearchParams): SearchState {
  const chosen = filterNames.flatMap((name) => {
    const value = toLine(parameters.get(name), longestFilter);
    return value ? [[name, value] as const] : [];
  });
  const page = Number(parameters.get('trang'));
  return {
    query: toLine(parameters.get('q'), longestSearch),
    filters: Object.fromEntries(chosen),
    order: parameters.get('sap-xep') === 'moi-nhat' ? 'moi-nhat' : 'phu-hop',
    isLiteral: parameters.get('nguyen-van') === '1',
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

/** The shortest address of a state: empty and default values are left out. */
export function writeSearchState({ query, filters, order, isLiteral, page }: SearchState): URLSearchParams {
  const pairs: [string, string | undefined][] = [
    ['q', query],
    ...filterNames.map((name): [string, string | undefined] => [name, filters[name]]),
    ['sap-xep', order === 'phu-hop' ? '' : order],
    ['nguyen-van', isLiteral ? '1' : ''],
    ['trang', page > 1 ? String(page) : ''],
  ];
  return new URLSearchParams(pairs.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Whether there is anything to look for. */
export const isSearching = ({ query, filters }: SearchState): boolean =>
  query !== '' || Object.keys(filters).length > 0;

/** The typed or pasted text as one clean line, without the half of an emoji that was cut. */
const toLine = (typed: string | null, longest: number): string =>
  wellFormed(
    cleanText(wellFormed((typed ?? '').slice(0, 4 * longest)))
      .replace(/[\s\uFFFD]+/gu, ' ')
      .trim()
      .slice(0, longest),
  )
    .replace(/\uFFFD/g, '')
    .trim();
