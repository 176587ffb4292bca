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
 * Everything that one build publishes: nothing in here is a draft, due later or expired, but in `npm run dev` and in a
 * preview that was asked for drafts.
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
  /** Old addresses that lead on, and those that say why nothing is there; by address. */
  redirects: Redirect[];
  gone: GonePage[];
  pictures: Record<string, Picture>;
  /** The agency's own emblem; without one the site shows the common one. */
  emblem?: Picture | undefined;
  /** Where the site answers, without a slash at the end: `https://congan.minhha.example`. */
  siteUrl: string;
  /** The instant of the build, ISO 8601. */
  now: string;
  /** The branch that a preview shows; the official site has none. */
  preview?: string | undefined;
  /**
   * The key that the manifest names and the page for verifying holds it against: `agency.verifyKey`, but none in what may
   * not be published. Whether somebody has signed, which comes after the pages, only the reader's browser can tell.
   */
  verifyKey?: string | undefined;
  /** Files that keep a build from being made, for `npm run dev`; every other newsroom has none. */
  faulty?: FaultyFile[];
}
