import type { SearchBundle } from './release.ts';

/** `/luu-tru/2026/ngoai-tuyen.json`: the files to keep for reading a year offline. */
export interface YearList {
  year: string;
  articles: number;
  /** Newest article first, then lists, then their assets and pictures. */
  files: YearFile[];
  /** The search index of the year's group; undefined if the site has none. */
  bundle?: SearchBundle | undefined;
  /** Whether the year is in the newest group, whose index every release keeps anyway. */
  isNewest: boolean;
  /** Size of all the above. */
  bytes: number;
}

/** The digest is the beginning of the SHA-256 in base64; empty for a file that is named after its content. */
export type YearFile = [url: string, bytes: number, digest: string];

export const yearDigestLength = 12;
