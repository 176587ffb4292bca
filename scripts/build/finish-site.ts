import { join } from 'node:path';
import { compressSite } from '../../src/hosting/compress-site-fs.ts';
import { zipSite } from '../../src/offline/zip-site-fs.ts';
import { sealSite } from '../../src/signing/seal-site-fs.ts';
import type { BuildOrder } from './build-order.ts';

export const compress = ({ siteDir, workDir }: BuildOrder): Promise<void> =>
  compressSite(siteDir, { cacheDir: join(workDir, 'nen') });

export async function seal({ siteDir, newsroom: { siteUrl, now: builtAt }, verifyKey }: BuildOrder): Promise<void> {
  await sealSite(siteDir, { siteUrl, builtAt, verifyKey });
}

/** The archive is made beside the site and moved to its place after it. */
export async function zip({ bundle, siteDir, replacement, newsroom: { agency, now } }: BuildOrder): Promise<void> {
  if (bundle) await zipSite({ siteDir, zipFile: replacement.zipPath, agency: agency.name, builtAt: now });
}
