/** The files of one release for the reader's browser; the build writes the list and the service worker reads it. */
export interface Release {
  /** Changes with any file that the browser keeps. */
  digest: string;
  /** Most important first. */
  parts: ReleasePart[];
  /** Folders of the search index: a kept bundle of another folder belongs to an old release. */
  groups: string[];
}

/** Files that make sense only together. */
export interface ReleasePart {
  id: PartId;
  files: ReleaseFile[];
  /** The search index of some years, in one file. */
  bundle?: SearchBundle;
  /** Size of all files, as fetched from a host without compression. */
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
  /** Folder of the group: `2025-2026-b80eea9a96`. */
  folder: string;
  url: string;
  bytes: number;
}

/** Most bytes that are fetched without asking. */
export const automaticLimit = 5_000_000;
