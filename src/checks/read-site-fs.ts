import { readFileSync } from 'node:fs';
import { listFiles } from '../disk/list-files-fs.ts';
import { joinBelow } from '../disk/join-below.ts';
import { findOrigin } from './find-origin.ts';
import { createSiteFile } from './create-site-file.ts';
import { rules } from '../rules/all.ts';
import { emptyRuleContext } from '../rules/empty-rule-context.ts';
import type { Site, SiteGate } from './site.ts';

export interface ReadSiteOptions {
  siteDir: string;
  markers?: readonly string[];
  /** Default: what the home page says. */
  siteUrl?: string | undefined;
  /** What the content folder knows, when it is at hand. */
  gate?: Pick<SiteGate, 'context' | 'findSource'> | undefined;
}

/** The packed form of a text says what the text says, and is looked at with it. */
const packed = /\.(?:br|gz)$/;

/** A built site in a folder: the names of its files now, the bytes of each when a check asks. */
export function readSite({ siteDir, markers = [], siteUrl, gate }: ReadSiteOptions): Site {
  const { files, others } = listFiles(siteDir);
  const found = [...files, ...others].map((path) => `/${path}`).sort();
  const all = new Set(found);
  const paths = found.filter((path) => !packed.test(path) || !all.has(path.replace(packed, '')));
  const open: Site['open'] = (path) => createSiteFile(path, () => readFileSync(joinBelow(siteDir, path)));
  const origin = siteUrl
    ? new URL(siteUrl).origin
    : findOrigin(paths.includes('/index.html') ? open('/index.html') : undefined);
  return { paths: new Set(paths), origin, markers, gate: { context: emptyRuleContext, ...gate, rules }, open };
}
