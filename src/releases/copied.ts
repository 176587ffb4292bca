/** What putting a site on its target took. */
export interface Copied {
  /** Files whose bytes were written. */
  copied: number;
  copiedBytes: number;
  /** Files that share their bytes with the live release. */
  linked: number;
}
