/** What one release of the site has a reader's browser keep, made by the build and read by the service worker. */
export interface Release {
  /** Changes with any file that the browser keeps. */
  digest: string;
  /** Most important first. */
  parts: ReleasePart[];
  /** Folders of the search index: what was kept of another is of an old release. */
  groups: string[];
}

/** Files that make sense only together. */
export interface ReleasePart {
  id: PartId;
  files: ReleaseFile[];
  /** The search index of some years, in one file. */
  bundle?: SearchBundle;
  /** Of all files, as they are fetched where the host does not compress. */
  bytes: number;
  /** Fetched without asking, unless the reader's browser saves data; otherwise a button offers it. */
  isAutomatic: boolean;
}

export const partIds = ['khung', 'bai-moi', 'tim-kiem', 'tim-kiem-gon', 'anh', 'anh-them', 'tim-kiem-du'] as const;
export type PartId = (typeof partIds)[number];

export interface ReleaseFile {
  /** From the site's root. */
  url: string;
  /** Undefined for a file that is named after its content. */
  revision?: string;
  /** Subresource integrity: a file of another release is refused. */
  integrity: string;
}

export interface SearchBundle {
  /** Of the group: `2025-2026-b80eea9a96`. */
  folder: string;
  url: string;
  bytes: number;
}

/** All that is fetched without asking, in bytes. */
export const automaticLimit = 5_000_000;
