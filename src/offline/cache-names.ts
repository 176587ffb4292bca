/** Where the reader's browser keeps what, beside Workbox's own cache of the release. */
export const cacheNames = {
  /** Pages that were read, newest last. */
  pages: 'da-doc',
  /** Files named after their content: what a page that was read looks like, and its pictures. */
  files: 'tep',
  /** Bundles of the search index, unpacked. */
  search: 'tim-kiem',
  /** Addresses that were already taken out. */
  gone: 'da-go',
} as const;

/** A year that the reader saved. */
export const yearCachePrefix = 'nam-';
export const yearCacheName = (year: string): string => yearCachePrefix + year;
