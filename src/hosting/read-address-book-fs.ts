import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addressBookFile, type AddressBook } from '../newsroom/address-book.ts';

/** What a built site notes of old addresses; one that was not built by `npm run build` has no note. */
export function readAddressBook(siteDir: string): AddressBook {
  const path = join(siteDir, addressBookFile);
  return statSync(path, { throwIfNoEntry: false })
    ? (JSON.parse(readFileSync(path, 'utf8')) as AddressBook)
    : { redirects: [], gone: [], headers: [] };
}
