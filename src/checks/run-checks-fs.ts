import { checks } from './all.ts';
import { checkSite, type CheckedSite } from './check-site.ts';
import { readSite, type ReadSiteOptions } from './read-site-fs.ts';

/**
 * Runs every check over a built site. The problems' files are paths inside the site.
 *
 * @throws when the folder cannot be read.
 */
export async function runChecks(options: ReadSiteOptions): Promise<CheckedSite> {
  return checkSite(readSite(options), checks);
}
