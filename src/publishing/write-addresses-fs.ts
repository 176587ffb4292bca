import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { joinBelow } from '../disk/join-below.ts';
import { addressBookFile, type AddressBook, type Header } from '../newsroom/address-book.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { addressKeys } from './address-keys.ts';
import { headersFile } from './headers-file.ts';
import { nginxConf } from './nginx-conf.ts';
import { redirectPage } from './redirect-page.ts';
import { redirectsFile } from './redirects-file.ts';
import { hostFiles } from './refused-paths.ts';

/**
 * Writes what hosts must know of a built site: headers, redirects, withdrawn pages, and a page at each old address for
 * a host that knows nothing. `headers` go with every answer of the site, on every host.
 *
 * @throws for an old address that leads out of the site
 */
export function writeAddresses(
  siteDir: string,
  { redirects, gone, siteUrl }: Pick<Newsroom, 'redirects' | 'gone' | 'siteUrl'>,
  { headers = [] }: { headers?: readonly Header[] } = {},
): void {
  const book: AddressBook = { redirects, gone: gone.map(({ path, kind }) => ({ path, kind })), headers };
  const files = {
    [addressBookFile]: `${JSON.stringify(book)}\n`,
    [hostFiles.headers]: headersFile(headers),
    [hostFiles.redirects]: redirectsFile(redirects),
    [hostFiles.nginx]: nginxConf(book),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(siteDir, name), text);
  for (const { from, to } of redirects) {
    const { paths, query } = addressKeys(from);
    const file = joinBelow(siteDir, `${paths[0] ?? ''}/index.html`);
    if (!query && !existsSync(file)) writePage(file, redirectPage(to, siteUrl));
  }
}

/** Below an address that is a file of the site nothing can be written; hosts that know redirects answer there. */
function writePage(file: string, html: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    if (['ENOTDIR', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
    throw error;
  }
  writeFileSync(file, html);
}
