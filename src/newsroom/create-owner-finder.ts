import { loosestKey } from './loosest-key.ts';
import { isReservedAddress } from './reserved-addresses.ts';
import { listPagePattern } from './shrunken-lists.ts';
import { fileKeyOf } from './withdrawable-file.ts';

/** A page may have addresses below its own; below any other file nothing can be. */
const isPage = (path: string): boolean => path.endsWith('/') || path.endsWith('/index.html');

const listPage = new RegExp(listPagePattern);

/**
 * Finds what an address of the site already belongs to, so that no old address takes it: a page or a file of `paths`,
 * in any spelling that some reader might take for it, what is above it, the list whose page it is, or a name that is
 * reserved. Undefined for an address that is free. What follows a question mark makes no address free, for it would
 * take the page from whoever comes with a query.
 *
 * To withdraw a picture or a document is to name one of its addresses: reserved as that is, it belongs to any file with
 * these bytes that is still there, and is free when none is.
 *
 * @param paths addresses, `/don-vi/px03/`, or files of a built site from its root, `/don-vi/px03/index.html`
 */
export function createOwnerFinder(
  paths: Iterable<string>,
): (address: string, use?: { isWithdrawn: boolean }) => string | undefined {
  const [owners, files] = [new Map<string, string>(), new Map<string, string>()];
  for (const path of paths) {
    owners.set(loosestKey(path), path);
    const file = fileKeyOf(path);
    if (file !== undefined) files.set(file, path);
  }
  return (address, { isWithdrawn } = { isWithdrawn: false }) => {
    const file = isWithdrawn ? fileKeyOf(address) : undefined;
    if (file !== undefined) return files.get(file);
    const key = loosestKey(address);
    // `/?p=123` named an article of many an old portal, and takes nothing from the home page.
    if (key === '/' && address.includes('?')) return undefined;
    const own = owners.get(key) ?? owners.get(listPage.exec(key)?.[1]?.slice(0, -1) ?? '');
    if (own !== undefined) return own;
    for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
      const above = owners.get(key.slice(0, end));
      if (above !== undefined && !isPage(above)) return above;
    }
    return isReservedAddress(key) ? key : undefined;
  };
}
