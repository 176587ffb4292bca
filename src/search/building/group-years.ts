/** Few enough that the first results cost a phone some tens of kilobytes, many enough that ten are found at once. */
const fewestPages = 2_500;

/**
 * Years in groups, newest group first. Groups are closed from the oldest year on, so that a new article changes the
 * newest group only, and a new year never moves an old boundary.
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
