import { checks } from './all.ts';
import { checkSite, type CheckedSite } from './check-site.ts';
import { readSite } from './read-site-fs.ts';

interface RunChecksOptions {
  siteDir: string;
  /** Strings that must occur nowhere in the site. */
  markers?: readonly string[];
  /** Where the site answers; default what its home page says. */
  siteUrl?: string | undefined;
}

/**
 * Every check over a built site; the problems' files are paths inside the site.
 *
 * @throws when the folder cannot be read.
 */
export async function runChecks(options: RunChecksOptions): Promise<CheckedSite> {
  return checkSite(readSite(options), checks);
}
