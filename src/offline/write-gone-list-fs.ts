import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { articlePath } from '../newsroom/paths.ts';
import { goneKey } from './gone-key.ts';
import { goneListPath, gonePartPath, type GoneList } from './gone-list.ts';
import { isPicture } from './list-files.ts';
import { writeGoneList as encodeGoneList, type Digest } from './write-gone-list.ts';

interface WriteGoneListOptions {
  /** The built site, complete with the pages at old addresses. */
  siteDir: string;
  newsroom: Pick<Newsroom, 'gone' | 'redirects'>;
  /** Whether the site keeps nothing on its readers' machines. */
  isOff: boolean;
}

const digest: Digest = (data) => hash('sha256', data, 'buffer');

/** Where articles stand; what other portals called theirs was never on a reader's machine. */
const isOfArticle = (address: string): boolean => address.startsWith(articlePath('').replace(/\/$/, ''));

/** Writes the list by which copies of the site on readers' machines are pruned. */
export function writeGoneList({ siteDir, newsroom: { gone, redirects }, isOff }: WriteGoneListOptions): void {
  const addresses = {
    gone: gone.map(({ path }) => path),
    moved: redirects.map(({ from }) => from).filter(isOfArticle),
  };
  const old = new Set([...addresses.gone, ...redirects.map(({ from }) => from)].map(goneKey));
  const living = listAddresses(siteDir).filter((address) => isPicture(address) || !old.has(goneKey(address)));
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

/** Pages and pictures of a folder, by their address; what stands at a picture's address and is none says that it is gone. */
const listAddresses = (siteDir: string): string[] =>
  readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(siteDir, join(parentPath, name)).replaceAll(sep, '/')}`)
    .filter((path) => path.endsWith('/index.html') !== isPicture(path))
    .map((path) => path.replace(/index\.html$/, ''));
