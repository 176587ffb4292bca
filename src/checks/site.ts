import type { RuleArticle } from '../rules/rule-article.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
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

/** The file that a page was made from. */
export interface PageSource {
  /** Path as the reader of the report knows it: `content/bai-viet/2026/tuan-tra-dem.md`. */
  file: string;
  frontmatter: RuleArticle['frontmatter'];
}

/** What the editorial gate lends to the checks. */
export interface SiteGate {
  rules: readonly Rule[];
  context: RuleContext;
  /** By a page's address, `/bai-viet/2026/tuan-tra-dem/`; left out when the content folder is not at hand. */
  findSource?: ((address: string) => PageSource | undefined) | undefined;
}

/** What is known about a built site before any of its files is read. */
export interface Site {
  /** Paths of all files, sorted. */
  paths: ReadonlySet<string>;
  /** Where the site answers, `https://congan.minhha.example`; undefined when no page says it. */
  origin: string | undefined;
  /** Strings that must not be published: titles and sentences of drafts. */
  markers: readonly string[];
  gate: SiteGate;
  open(path: string): SiteFile;
}
