/** Whether readers or their programs return to a file's address: true for pages and feeds. */
const isReturnedTo = (path: string): boolean => /(?:\.html|(?:^|\/)(?:rss\.xml|feed\.json))$/.test(path);

/** Pages that may disappear while the page that they are part of stays. */
const parts: readonly [pattern: RegExp, whole: string][] = [
  [/^(.*\/)?trang\/[1-9]\d*\/index\.html$/, '$1index.html'],
  [/^(luu-tru\/\d{4}\/)\d\d\/(?:trang\/[1-9]\d*\/)?index\.html$/, '$1index.html'],
];

/**
 * Whether a missing page has a known reason: its list grew shorter, or its month lost all articles, and the list or the
 * year page is still there.
 */
const isExplained = (path: string, files: ReadonlySet<string>): boolean =>
  parts.some(([pattern, whole]) => pattern.test(path) && files.has(path.replace(pattern, whole)));

interface NextSite {
  files: ReadonlySet<string>;
  /** Whether one of the next site's old addresses answers at the path, as `createOldAddressMatcher` says. */
  answersOld: (path: string) => boolean;
}

/** Gives the address of a file of the site: `/a/` for `/a/index.html`. */
const addressOfReleased = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * Lists addresses of pages and feeds that the live release answers and the next one would not, sorted. A page that
 * moved or was withdrawn is not missing: the next release tells readers so, under any spelling it knows.
 */
export const findMissingPages = (live: Iterable<string>, { files, answersOld }: NextSite): string[] =>
  [...live]
    .filter(
      (path) =>
        isReturnedTo(path) && !files.has(path) && !isExplained(path, files) && !answersOld(addressOfReleased(path)),
    )
    .map(addressOfReleased)
    .sort();
