/** On the answer of the site's service worker when there is no network and the file is not kept on the machine. */
export const outOfReachHeader = 'X-Out-Of-Reach';

/** A file of the index did not come, or came as something else. */
export class IndexReadError extends Error {}

/** There is no network, and the index file at `path` is not kept: its years cannot be searched, others may be. */
export class OutOfReachError extends IndexReadError {
  /** The group's folder. */
  readonly folder: string;

  constructor(path: string) {
    super(`Out of reach: ${path}`);
    this.folder = path.replace(/\/.*/, '');
  }
}
