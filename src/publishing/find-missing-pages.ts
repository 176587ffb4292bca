/** Files at whose address a reader or a reader's program comes back: pages and feeds. */
const isAddress = (path: string): boolean => /(?:\.html|(?:^|\/)(?:rss\.xml|feed\.json))$/.test(path);

/** Pages that go by themselves while the page that they are part of stays. */
const parts: readonly [pattern: RegExp, whole: string][] = [
  [/^(.*\/)?trang\/[1-9]\d*\/index\.html$/, '$1index.html'],
  [/^(luu-tru\/\d{4}\/)\d\d\/(?:trang\/[1-9]\d*\/)?index\.html$/, '$1index.html'],
];

/** Whether a page of a list that grew shorter, or a month without articles any more, whose list or year is there. */
const isExplained = (path: string, files: ReadonlySet<string>): boolean =>
  parts.some(([pattern, whole]) => pattern.test(path) && files.has(path.replace(pattern, whole)));

/**
 * Addresses of pages and feeds that the live release answers and the next one would not, sorted. What moved or was
 * withdrawn is no loss: a page at the old address says so.
 */
export const findMissingPages = (live: Iterable<string>, next: ReadonlySet<string>): string[] =>
  [...live]
    .filter((path) => isAddress(path) && !next.has(path) && !isExplained(path, next))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
