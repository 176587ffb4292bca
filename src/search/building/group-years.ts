/**
 * Small enough that the first results cost a phone only some tens of kilobytes, large enough for ten results at once.
 */
const fewestPages = 2_500;

/**
 * Groups the years, newest group first. Groups are closed from the oldest year on, so that a new article changes only
 * the newest group, and a new year never moves an old boundary.
 */
export function groupYears(counts: ReadonlyMap<string, number>): string[][] {
  const groups: string[][] = [];
  let open: string[] = [];
  let pages = 0;
  for (const [year, ofYear] of [...counts].sort()) {
    open.push(year);
    pages += ofYear;
    if (pages < fewestPages) continue;
    groups.push(open);
    [open, pages] = [[], 0];
  }
  return [...groups, ...(open.length > 0 ? [open] : [])].reverse();
}
