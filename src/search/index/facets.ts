import { filterNames, type FilterName } from '../search-types.ts';

/** JSON writes no character from here on in any other way; half a plane of sets is more than a group can have. */
const firstCode = 0x5d;
const lastCode = 0xd7ff;

/** One thing by which results are filtered, for all pages of a group. */
export interface Facet {
  /** Each set of values that some page has: `[['lua-dao'], ['lua-dao', 'vneid']]`. */
  sets: string[][];
  /** The number of each page's set, in the order of the pages: one character each, `firstCode` and up. */
  of: string;
}

export type Facets = Record<FilterName, Facet>;

/** The values of a page; none for a page that is not there. */
export const valuesOf = ({ sets, of }: Facet, page: number): string[] => sets[of.charCodeAt(page) - firstCode] ?? [];

/**
 * Beside Pagefind's own files: its filters list the pages of every value, which is seven times as much to fetch, and
 * slower to count with.
 */
export const facetsFile = 'bo-loc.json.gz';

/**
 * @param pages the values of each page
 * @throws when they are too many for the characters there are
 */
export const toFacets = (pages: readonly Record<FilterName, string[]>[]): Facets => {
  const toFacet = (name: FilterName): [FilterName, Facet] => {
    const numbers = new Map<string, number>();
    const of = pages.map((page) => {
      const key = JSON.stringify(page[name]);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return String.fromCodePoint(firstCode + number);
    });
    if (firstCode + numbers.size > lastCode) throw new Error(`Too many sets of ${name} in one group of years`);
    return [name, { sets: [...numbers.keys()].map((key) => JSON.parse(key) as string[]), of: of.join('') }];
  };
  return Object.fromEntries(filterNames.map(toFacet)) as Facets;
};
