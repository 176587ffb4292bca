/** Where the reader's browser keeps what, beside Workbox's own cache of the release. */
export const cacheNames = {
  /** Pages that were read, newest last. */
  pages: 'da-doc',
  /** Files named after their content: what a page that was read looks like, and its pictures. */
  files: 'tep',
  /** Bundles of the search index, unpacked. */
  search: 'tim-kiem',
  /** The site's list of what is gone, as it was obeyed last. */
  gone: 'danh-sach-da-go',
} as const;

/** A year that the reader saved. */
export const yearCachePrefix = 'nam-';
export const yearCacheName = (year: string): string => yearCachePrefix + year;

/** Workbox names its cache of the release itself. */
export const isReleaseCache = (name: string): boolean => name.startsWith('workbox-precache');

/** Whether a cache is one of this site as it works today. */
export const isKnownCache = (name: string): boolean =>
  isReleaseCache(name) || name.startsWith(yearCachePrefix) || (Object.values(cacheNames) as string[]).includes(name);
