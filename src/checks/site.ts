import type { Page } from './parse-page.ts';

/** A file of the built site; what it holds is read when it is asked for, and not kept. */
export interface SiteFile {
  /** From the site's root with a slash in front: `/bai-viet/2026/tuan-tra-dem/index.html`. */
  path: string;
  readonly bytes: Uint8Array;
  /** The bytes as UTF-8; a byte order mark stays, a malformed sequence becomes U+FFFD. */
  readonly text: string;
  /** The parsed page; undefined when the file is not HTML. */
  readonly page: Page | undefined;
}

/** What is known about a built site before any of its files is read. */
export interface Site {
  /** Paths of all files, sorted. */
  paths: ReadonlySet<string>;
  /** Where the site answers, `https://congan.minhha.example`; undefined when no page says it. */
  origin: string | undefined;
  /** Strings that must not be published: titles and sentences of drafts. */
  markers: readonly string[];
  open(path: string): SiteFile;
}
