import { checkOldAddressesOfSite } from '../../src/hosting/check-old-addresses-fs.ts';
import { previewHeaders } from '../../src/hosting/preview-note.ts';
import { writeAddresses } from '../../src/hosting/write-addresses-fs.ts';
import { formatProblems } from '../../src/problems/format-problems.ts';
import type { BuildOrder } from './build-order.ts';
import { refuseContent } from './refuse-content.ts';

/** Refuses old addresses at which the new site has a page or a file, and otherwise tells hosts how to answer at them. */
export function answerOldAddresses({ environment, newsroom, siteDir }: BuildOrder): void | 'refused' {
  const taken = checkOldAddressesOfSite(siteDir, newsroom);
  if (taken.length > 0) {
    console.error(formatProblems(taken, { folder: environment.contentLabel, files: newsroom.articles.length }));
    refuseContent();
    return 'refused';
  }
  writeAddresses(siteDir, newsroom, { headers: newsroom.preview === undefined ? [] : previewHeaders });
}
