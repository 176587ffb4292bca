import type { Severity } from '../problems/problem.ts';
import type { Site, SiteFile, SiteGate } from './site.ts';

export interface Finding {
  /** Path of the file, with a slash in front. */
  file: string;
  message: string;
  cure: string;
  severity?: Severity;
}

/** What a check does while the site is read once, file by file in the order of their paths. */
export interface CheckSteps {
  /**
   * What it reports of a file depends on that file alone, on which files there are, and on where the site answers.
   * Returns true for a file that also decides what is said of others: it must be shown again with them.
   */
  file?(file: SiteFile): boolean | undefined | void;
  /** After the last file, for what only the whole site tells. */
  end?(): void;
}

export interface CheckExample {
  /** What the example shows, as a sentence. */
  name: string;
  /** The files of a site. */
  site: Record<string, string | Uint8Array>;
  origin?: string;
  markers?: string[];
  gate?: Partial<SiteGate>;
  /** `path message cure`, in order. */
  problems: string[];
}

/** One promise about the built site. Its examples are its tests and its documentation. */
export interface Check {
  /** Permanent Vietnamese id without diacritics. */
  id: string;
  examples: CheckExample[];
  /** Called once a site, before its first file. */
  check(site: Site, report: (finding: Finding) => void): CheckSteps;
}

export const defineCheck = (check: Check): Check => check;
