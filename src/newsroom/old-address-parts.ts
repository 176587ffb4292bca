/**
 * Old addresses for a host that cannot tell one from another: the page that says that nothing is there looks them up in
 * small files. Addresses are digests in them, so that nobody reads the name of what was withdrawn out of the list.
 */
export interface OldAddressPart {
  /** Paths with more old addresses than one file should hold: by which names of parameters the rest is filed. */
  split: Record<string, number[]>;
  entries: FiledEntry[];
}

export type FiledEntry = [
  rank: number,
  /** Of these marks of a path one is asked for, and all of those of a query. */
  paths: number[],
  query: number[],
  /** 0: it was withdrawn. */
  to: string | 0,
  /** Whether the query goes along, since it is no part of the address. */
  keepsQuery: 0 | 1,
];

/** Where a part stands. No old address begins so, and no page. */
export const partPath = (part: number): string => `/_dia-chi/${part.toString(16)}.json`;

/** Where an address is filed of a path that has too many. */
export const filedUnder = (folded: string, mark: string): string => `${folded}\0${mark}`;
