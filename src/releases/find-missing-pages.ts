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

interface NextSite {
  files: ReadonlySet<string>;
  /** Whether an old address of it answers there, as `createOldAddressMatcher` says. */
  answersOld: (path: string) => boolean;
}

/** Where a file of the site is asked for: `/a/index.html` at `/a/`. */
const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * Addresses of pages and feeds that the live release answers and the next one would not, sorted. What moved or was
 * withdrawn is no loss: the next release says so, in whatever spelling it has the address.
 */
export const findMissingPages = (live: Iterable<string>, { files, answersOld }: NextSite): string[] =>
  [...live]
    .filter((path) => isAddress(path) && !files.has(path) && !isExplained(path, files) && !answersOld(addressOf(path)))
    .map(addressOf)
    .sort();
