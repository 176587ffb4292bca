import { filterNames, type FilterName } from '../search-types.ts';

/** JSON escapes no character from here on. Half a plane of sets is more than a group can have. */
const firstCode = 0x5d;
const lastCode = 0xd7ff;

/** One filter, for all pages of a group. */
export interface Facet {
  /** Each set of values that some page has: `[['lua-dao'], ['lua-dao', 'vneid']]`. */
  sets: string[][];
  /** The number of each page's set, in the order of the pages: one character each, from `firstCode` up. */
  of: string;
}

export type Facets = Record<FilterName, Facet>;

/** The values of a page; empty if there is no such page. */
export const valuesOf = ({ sets, of }: Facet, page: number): string[] => sets[of.charCodeAt(page) - firstCode] ?? [];

/**
 * Replaces Pagefind's own filter files: those list the pages of every value, which is seven times as much to fetch and
 * slower to count with.
 */
export const facetsFile = 'bo-loc.json.gz';

/**
 * @param pages the values of each page
 * @throws when there are more sets of values than characters for them
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
