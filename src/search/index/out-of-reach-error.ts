/** Header that the site's service worker sends when there is no network and the file is not in its cache. */
export const outOfReachHeader = 'X-Out-Of-Reach';

/** There is no network, and the index file at `path` is not cached: its years cannot be searched, others may be. */
export class OutOfReachError extends Error {
  /** The group's folder. */
  readonly folder: string;

  constructor(path: string) {
    super(`Out of reach: ${path}`);
    this.folder = path.replace(/\/.*/, '');
  }
}
