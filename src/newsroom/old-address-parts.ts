/**
 * Old addresses for a host that cannot look them up: the page for missing pages finds them in small files. The files
 * hold digests of the addresses, so that nobody can read the names of withdrawn pages in them.
 */
export interface OldAddressPart {
  /** For paths with too many old addresses for one file: the parameter names by which the others are filed. */
  split: Record<string, number[]>;
  entries: FiledEntry[];
}

export type FiledEntry = [
  rank: number,
  /** A request needs one of these marks of a path, and all marks of the query. */
  paths: number[],
  query: number[],
  /** 0: the page was withdrawn. */
  to: string | 0,
  /** Whether the redirect keeps the query, because it is not part of the old address. */
  keepsQuery: 0 | 1,
];

/** The address of a part. No old address and no page begins so. */
export const partPath = (part: number): string => `/_dia-chi/${part.toString(16)}.json`;

/** The key under which an address is filed if its path has too many. */
export const filedUnder = (folded: string, mark: string): string => `${folded}\0${mark}`;
