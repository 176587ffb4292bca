import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { waitForFolder } from '../disk/lock-folder-fs.ts';
import { hashTree } from './hash-tree-fs.ts';
import { removeTree } from './temporary-folders-fs.ts';

export const sharedSites = 'sharedSites';

/** The site, and what it was when it was built. */
const placesIn = (folder: string): { site: string; list: string } => ({
  site: join(folder, 'trang'),
  list: join(folder, 'danh-sach'),
});

/**
 * Gives a site that several test files only read. It is built once in a run, by the file that asks first; the others
 * wait. A test that changes it fails the run.
 */
export async function shareSite(name: string, build: (siteDir: string) => Promise<unknown>): Promise<string> {
  const folder = join(inject(sharedSites), name);
  const { site, list } = placesIn(folder);
  mkdirSync(folder, { recursive: true });
  const release = await waitForFolder(folder, () => undefined);
  try {
    if (!existsSync(list)) {
      removeTree(site); // whoever began it was stopped
      await build(site);
      writeFileSync(list, digestOf(site));
    }
  } finally {
    release();
  }
  return site;
}

/** Digests of a shared site: when it was built, and of what is there now. A site that was never finished has none. */
export function digestsOfShared(folder: string): { built: string | undefined; now: string | undefined } {
  const { site, list } = placesIn(folder);
  if (!existsSync(list)) return { built: undefined, now: undefined };
  return { built: readFileSync(list, 'utf8'), now: digestOf(site) };
}

const digestOf = (folder: string): string =>
  createHash('sha256')
    .update(JSON.stringify([...hashTree(folder)].sort()))
    .digest('hex');
