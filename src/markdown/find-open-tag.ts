const tag = /<(\/?)([a-z][a-z\d]*)/gi;
/** Never open for long: empty by nature, or closed by the next of their kind. */
const shallow = new Set(
  'area base br col dd dt embed hr img input li option p source tbody td tfoot th thead tr track wbr'.split(' '),
);

/** Where the tag stands that is one too many of those opened and not closed; undefined when there are no so many. */
export function findOpenTag(body: string, most: number): number | undefined {
  const open = new Map<string, number>();
  let all = 0;
  for (const { 1: slash, 2: written = '', index } of body.matchAll(tag)) {
    const name = written.toLowerCase();
    if (shallow.has(name)) continue;
    const before = open.get(name) ?? 0;
    if (slash && before === 0) continue;
    const step = slash ? -1 : 1;
    open.set(name, before + step);
    all += step;
    if (all > most) return index;
  }
  return undefined;
}
