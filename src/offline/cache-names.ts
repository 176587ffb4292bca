/** Names of the caches in the reader's browser, besides Workbox's own cache of the release. */
export const cacheNames = {
  /** Pages that the reader opened, newest last. */
  pages: 'da-doc',
  /** Files that are named after their content: style sheets, scripts and pictures of the opened pages. */
  files: 'tep',
  /** Bundles of the search index, unpacked. */
  search: 'tim-kiem',
  /** The site's list of withdrawn pages, as it was last applied. */
  gone: 'danh-sach-da-go',
} as const;

/** Cache of a year that the reader saved. */
export const yearCachePrefix = 'nam-';
export const yearCacheName = (year: string): string => yearCachePrefix + year;

/** Workbox itself names its cache of the release. */
export const isReleaseCache = (name: string): boolean => name.startsWith('workbox-precache');

/** Whether a cache belongs to the current version of this site. */
export const isKnownCache = (name: string): boolean =>
  isReleaseCache(name) || name.startsWith(yearCachePrefix) || (Object.values(cacheNames) as string[]).includes(name);
