import type { SearchBundle } from './release.ts';

/** `/luu-tru/2026/ngoai-tuyen.json`: what must be kept to read a year without a network. */
export interface YearList {
  year: string;
  articles: number;
  /** Newest article first, then lists, then what they show. */
  files: YearFile[];
  /** The search index of the group that the year is in; absent where the site has none. */
  bundle?: SearchBundle | undefined;
  /** Every release keeps the index of the newest years anyway. */
  isNewest: boolean;
  /** Of all the above. */
  bytes: number;
}

/** The digest is the beginning of the SHA-256 in base64, empty for a file that is named after its content. */
export type YearFile = [url: string, bytes: number, digest: string];

export const digestLength = 12;
