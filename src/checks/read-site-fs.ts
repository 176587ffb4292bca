import { readFileSync } from 'node:fs';
import { listFiles } from '../disk/list-files-fs.ts';
import { joinBelow } from '../disk/join-below.ts';
import { findOrigin } from './find-origin.ts';
import { createSiteFile } from './create-site-file.ts';
import { rules } from '../rules/all.ts';
import { emptyRuleContext } from '../rules/empty-rule-context.ts';
import type { InspectedSite, SiteGate } from './inspected-site.ts';

export interface ReadSiteOptions {
  siteDir: string;
  markers?: readonly string[];
  /** By default the home page's canonical address is used. */
  siteUrl?: string | undefined;
  /** What the content folder knows, if it is available. */
  gate?: Pick<SiteGate, 'context' | 'findSource'> | undefined;
}

/** A compressed copy has the same text as its file and is checked with it. */
const packed = /\.(?:br|gz)$/;

/** A built site in a folder. File names are listed at once; the bytes of a file are read when a check needs them. */
export function readSite({ siteDir, markers = [], siteUrl, gate }: ReadSiteOptions): InspectedSite {
  const { files, others } = listFiles(siteDir);
  const found = [...files, ...others].map((path) => `/${path}`).sort();
  const all = new Set(found);
  const paths = found.filter((path) => !packed.test(path) || !all.has(path.replace(packed, '')));
  const open: InspectedSite['open'] = (path) => createSiteFile(path, () => readFileSync(joinBelow(siteDir, path)));
  const origin = siteUrl
    ? new URL(siteUrl).origin
    : findOrigin(paths.includes('/index.html') ? open('/index.html') : undefined);
  return { paths: new Set(paths), origin, markers, gate: { context: emptyRuleContext, ...gate, rules }, open };
}
