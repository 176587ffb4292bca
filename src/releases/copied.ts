/** The work that it took to put a site on its target. */
export interface Copied {
  /** Files that were written with their bytes. */
  copied: number;
  copiedBytes: number;
  /** Files that share their bytes with the live release through hard links. */
  linked: number;
}
