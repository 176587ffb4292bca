import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { joinBelow } from '../disk/join-below.ts';
import { addressBookFile, type AddressBook, type Header } from '../newsroom/address-book.ts';
import { fileOldAddresses } from '../newsroom/file-old-addresses.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { addressKeys } from '../newsroom/address-keys.ts';
import { partPath } from '../newsroom/old-address-parts.ts';
import { listOldAnswers, type AnsweredEntry } from '../newsroom/old-answers.ts';
import { headersFile } from './headers-file.ts';
import { nginxConf } from './nginx-conf.ts';
import { redirectPage } from './redirect-page.ts';
import { redirectsFile } from './redirects-file.ts';
import { hostFiles } from './refused-paths.ts';

/**
 * Writes the files that hosts need for a built site: headers, redirects, withdrawn pages, and a page at each old
 * address for a host without redirects. `headers` go with every answer of the site, on every host.
 *
 * @throws for an old address that leads out of the site
 */
export function writeAddresses(
  siteDir: string,
  { redirects, gone, siteUrl }: Pick<Newsroom, 'redirects' | 'gone' | 'siteUrl'>,
  { headers = [] }: { headers?: readonly Header[] } = {},
): void {
  const book: AddressBook = { redirects, gone: gone.map(({ path, kind }) => ({ path, kind })), headers };
  const entries = listOldAnswers(book);
  const files = {
    [addressBookFile]: `${JSON.stringify(book)}\n`,
    [hostFiles.headers]: headersFile(headers),
    [hostFiles.redirects]: redirectsFile(entries),
    [hostFiles.nginx]: nginxConf({ entries, gone: book.gone, headers }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(siteDir, name), text);
  writeParts(siteDir, entries);
  for (const { from, to } of redirects) {
    const { paths, query } = addressKeys(from);
    const file = joinBelow(siteDir, `${paths[0] ?? ''}/index.html`);
    if (!query && !existsSync(file)) writePage(file, redirectPage(to, siteUrl));
  }
}

/** Writes the parts in which the 404 page looks up old addresses, for a host that knows none. */
function writeParts(siteDir: string, entries: readonly AnsweredEntry[]): void {
  for (const [number, part] of fileOldAddresses(entries).entries()) {
    const file = join(siteDir, partPath(number));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(part)}\n`);
  }
}

/** Skips a page below a file of the site: it cannot be written. Hosts with redirects still answer there. */
function writePage(file: string, html: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    if (['ENOTDIR', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
    throw error;
  }
  writeFileSync(file, html);
}
