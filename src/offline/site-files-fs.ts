import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { joinBelow } from '../disk/join-below.ts';
import { listReferencedFiles } from './list-referenced-files.ts';
import type { SizedFile } from './plan-parts.ts';

/** The files of a built site by address; the files that style sheets and scripts name are looked up once. */
export interface SiteFiles {
  /** @throws when there is no such file */
  describe: (url: string) => SizedFile;
  /** Files of the site that a page, style sheet or script names, and those that they name. */
  assetsOf: (url: string) => string[];
}

const isText = (url: string): boolean => /(?:\/|\.css|\.js)$/.test(url);
const isNamedAfterContent = (url: string): boolean => /^\/(?:_astro|anh)\//.test(url);

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

export function openSiteFiles(siteDir: string): SiteFiles {
  const shared = new Map<string, string[]>();
  const pathOf = (url: string): string => joinBelow(siteDir, url.endsWith('/') ? `${url}index.html` : url);
  const named = (url: string): string[] =>
    listReferencedFiles(readFileSync(pathOf(url), 'utf8')).filter((other) => other !== url && isFile(pathOf(other)));

  const assetsOf = (url: string): string[] => {
    const direct = named(url);
    return [...new Set(direct.flatMap((asset) => [asset, ...(isText(asset) ? knownAssetsOf(asset) : [])]))];
  };
  /** Cached, because every page names the same style sheets and scripts; these do not name each other in a circle. */
  const knownAssetsOf = (asset: string): string[] => {
    const known = shared.get(asset) ?? assetsOf(asset);
    shared.set(asset, known);
    return known;
  };

  return {
    assetsOf,
    describe: (url) => {
      const bytes = readFileSync(pathOf(url));
      const digest = digestOf(bytes);
      // A server that treats `.gz` as an encoding makes the browser unpack the file before it checks the digest.
      const unpacked = url.endsWith('.gz') ? ` sha256-${digestOf(gunzipSync(bytes))}` : '';
      return {
        url,
        ...(!isNamedAfterContent(url) && { revision: digest.slice(0, 16) }),
        integrity: `sha256-${digest}${unpacked}`,
        bytes: bytes.length,
      };
    },
  };
}
