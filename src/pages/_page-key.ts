import { createHash } from 'node:crypto';
import type { Site } from './_site.ts';

/** The cache key of a page: changes with the common frame and with any data that this page shows. */
export const pageKey = (site: Pick<Site, 'chromeDigest'>, ...shown: unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([site.chromeDigest, shown]))
    .digest('hex')
    .slice(0, 16);
