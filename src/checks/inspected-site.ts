import type { RuleArticle } from '../rules/rule-article.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import type { Page } from './parse-page.ts';

/** A file of the built site. Its content is read on demand and not kept. */
export interface SiteFile {
  /** Path from the site's root with a leading slash: `/bai-viet/2026/tuan-tra-dem/index.html`. */
  path: string;
  readonly bytes: Uint8Array;
  /** The bytes as UTF-8. A byte order mark stays; a malformed sequence becomes U+FFFD. */
  readonly text: string;
  /** The parsed page; undefined when the file is not HTML. */
  readonly page: Page | undefined;
}

/** The source file of a page. */
export interface PageSource {
  /** The path that the report's reader knows: `content/bai-viet/2026/tuan-tra-dem.md`. */
  file: string;
  frontmatter: RuleArticle['frontmatter'];
}

/** What the checks use from the editorial gate. */
export interface SiteGate {
  rules: readonly Rule[];
  context: RuleContext;
  /** Takes a page's address, `/bai-viet/2026/tuan-tra-dem/`; absent without the content folder. */
  findSource?: ((address: string) => PageSource | undefined) | undefined;
}

/** What is known about a built site before any of its files is read. */
export interface InspectedSite {
  /** Paths of all files, sorted. */
  paths: ReadonlySet<string>;
  /** The site's origin, `https://congan.minhha.example`; undefined when no page gives it. */
  origin: string | undefined;
  /** Strings that must not be published: titles and sentences of drafts. */
  markers: readonly string[];
  gate: SiteGate;
  open(path: string): SiteFile;
}
