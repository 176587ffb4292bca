import type { CheckExample } from './define-check.ts';
import { createSiteFile } from './create-site-file.ts';
import type { Site } from './site.ts';

/** A site in memory, for examples and tests. */
export function createSiteOfTexts({
  site,
  origin,
  markers = [],
}: Pick<CheckExample, 'site' | 'origin' | 'markers'>): Site {
  const bytesOf = (path: string): Uint8Array => {
    const content = site[path];
    if (content === undefined) throw new Error(`The site has no file ${path}`);
    return typeof content === 'string' ? Buffer.from(content) : content;
  };
  return {
    paths: new Set(Object.keys(site).sort()),
    origin,
    markers,
    open: (path) => createSiteFile(path, () => bytesOf(path)),
  };
}
