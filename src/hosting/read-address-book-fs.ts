import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addressBookFile, type AddressBook } from '../newsroom/address-book.ts';

/** Reads a built site's note of old addresses. Only a site built by `npm run build` has one. */
export function readAddressBook(siteDir: string): AddressBook {
  const path = join(siteDir, addressBookFile);
  return statSync(path, { throwIfNoEntry: false })
    ? (JSON.parse(readFileSync(path, 'utf8')) as AddressBook)
    : { redirects: [], gone: [], headers: [] };
}
