import type { Abbreviation } from '../schemas/abbreviation.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Section } from '../schemas/section.ts';
import type { Tag } from '../schemas/tag.ts';
import type { Unit } from '../schemas/unit.ts';
import type { GonePage, Redirect } from './address-book.ts';
import type { Article } from './article.ts';
import type { FaultyFile } from './faulty-file.ts';
import type { Picture } from './picture.ts';
import type { StandingPage } from './standing-page.ts';

/**
 * Everything that one build publishes. It has no article that is a draft, due later or expired, except in `npm run
 * dev` and in a preview with drafts.
 */
export interface Newsroom {
  agency: Agency;
  /** In menu order. */
  sections: Section[];
  units: Unit[];
  tags: Tag[];
  abbreviations: Abbreviation[];
  /** Newest first. */
  articles: Article[];
  /** By `order`, then by title. */
  pages: StandingPage[];
  /** Old addresses that redirect, and those that say why the page is gone; sorted by address. */
  redirects: Redirect[];
  gone: GonePage[];
  pictures: Record<string, Picture>;
  /** The agency's own emblem; without one the site shows the common emblem. */
  emblem?: Picture | undefined;
  /** The address of the site, without a slash at the end: `https://congan.minhha.example`. */
  siteUrl: string;
  /** The instant of the build, ISO 8601. */
  now: string;
  /** The branch that a preview shows; undefined on the official site. */
  preview?: string | undefined;
  /**
   * The key in the manifest, which the verification page uses: `agency.verifyKey`, or undefined if this build may not
   * be published. The site is signed after its pages are built, so only the reader's browser can check for a
   * signature.
   */
  verifyKey?: string | undefined;
  /** Files that stop a build, for `npm run dev`; every other newsroom has none. */
  faulty?: FaultyFile[];
}
