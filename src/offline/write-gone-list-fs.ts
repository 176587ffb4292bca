import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../disk/list-files-fs.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { articlePath } from '../newsroom/paths.ts';
import { fileKeyOf } from '../newsroom/withdrawable-file.ts';
import { withdrawnKey } from '../newsroom/withdrawn-key.ts';
import { goneListPath, gonePartPath, type GoneList } from './gone-list.ts';
import { createGoneList as encodeGoneList, type Digest } from './create-gone-list.ts';

interface WriteGoneListOptions {
  /** The built site, with the pages at old addresses. */
  siteDir: string;
  newsroom: Pick<Newsroom, 'gone' | 'redirects'>;
  /** Whether the site keeps nothing on readers' devices. */
  isOff: boolean;
}

const digest: Digest = (data) => hash('sha256', data, 'buffer');

/** Whether an address is in the folder of articles; pages of other portals were never on a reader's device. */
const isOfArticle = (address: string): boolean => address.startsWith(articlePath('').replace(/\/$/, ''));

/** Writes the list that prunes the copies of the site on readers' devices. */
export function writeGoneList({ siteDir, newsroom: { gone, redirects }, isOff }: WriteGoneListOptions): void {
  const addresses = {
    gone: gone.map(({ path }) => path),
    moved: redirects.map(({ from }) => from).filter(isOfArticle),
  };
  const old = new Set([...addresses.gone, ...redirects.map(({ from }) => from)].map(withdrawnKey));
  const living = listLivingAddresses(siteDir).filter(
    (one) => fileKeyOf(one) !== undefined || !old.has(withdrawnKey(one)),
  );
  const { list, parts } = encodeGoneList({ ...addresses, living }, digest);
  const written: GoneList = { ...list, ...(isOff && { isOff: true }) };
  const files = [
    [goneListPath, `${JSON.stringify(written)}\n`] as const,
    ...[...parts].map(([name, bytes]) => [gonePartPath(name), bytes] as const),
  ];
  for (const [path, content] of files) {
    mkdirSync(dirname(join(siteDir, path)), { recursive: true });
    writeFileSync(join(siteDir, path), content);
  }
}

/** Addresses of the pages, pictures and documents in a folder. */
const listLivingAddresses = (siteDir: string): string[] =>
  listFiles(siteDir)
    .files.map((path) => `/${path}`)
    .filter((path) => path.endsWith('/index.html') || fileKeyOf(path) !== undefined)
    .map((path) => path.replace(/index\.html$/, ''));
