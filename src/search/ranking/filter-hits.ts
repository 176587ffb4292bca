import { valuesOf, type Facets } from '../index/facets.ts';
import { filterNames, type FilterCounts, type FilterName, type Hit, type SearchRequest } from '../search-types.ts';

/**
 * The hits that have all the chosen values. `counts` says for each value of a filter how many hits it would leave if
 * the other filters stay as they are.
 * @param facets of each group, by its index
 */
export function filterHits(
  hits: readonly Hit[],
  facets: readonly Facets[],
  filters: SearchRequest['filters'],
): { hits: Hit[]; counts: FilterCounts } {
  const chosen = filterNames.filter((name) => filters[name]);
  const setOf = ({ group, page }: Hit, name: FilterName): string[] => {
    const facet = facets[group]?.[name];
    return facet ? valuesOf(facet, page) : [];
  };
  const passing: Hit[] = [];
  const counts: FilterCounts = { 'don-vi': {}, 'chuyen-muc': {}, the: {}, nam: {} };
  for (const hit of hits) {
    const missed = chosen.filter((name) => !setOf(hit, name).includes(filters[name] ?? ''));
    if (missed.length === 0) passing.push(hit);
    if (missed.length > 1) continue;
    for (const name of missed.length === 1 ? missed : filterNames)
      for (const value of setOf(hit, name)) counts[name][value] = (counts[name][value] ?? 0) + 1;
  }
  return { hits: passing, counts };
}
