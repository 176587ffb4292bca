import type { Severity } from '../problems/problem.ts';
import type { InspectedSite, SiteFile, SiteGate } from './inspected-site.ts';

export interface Finding {
  /** Path of the file, with a leading slash. */
  file: string;
  message: string;
  cure: string;
  severity?: Severity;
}

/** The steps of a check while the site is read once, file by file in path order. */
export interface CheckSteps {
  /**
   * The findings in a file depend only on that file, on which files exist, and on where the site answers. Returns true
   * for a file that also affects findings in others: it must be checked again with them.
   */
  file?(file: SiteFile): boolean | undefined | void;
  /** Called after the last file, for findings that need the whole site. */
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
  /** Called once for a site, before its first file. */
  check(site: InspectedSite, report: (finding: Finding) => void): CheckSteps;
}

export const defineCheck = (check: Check): Check => check;
