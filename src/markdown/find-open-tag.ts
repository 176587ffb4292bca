const tag = /<(\/?)([a-z][a-z\d]*)/gi;
/** Tags that never stay open for long: they are empty, or the next one of their kind closes them. */
const shallow = new Set(
  'area base br col dd dt embed hr img input li option p source tbody td tfoot th thead tr track wbr'.split(' '),
);

/** The place of the tag that makes more than `most` unclosed tags; undefined if there are not so many. */
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
