import { loosestKey } from './loosest-key.ts';
import { isReservedAddress } from './reserved-addresses.ts';
import { listPagePattern } from './shrunken-lists.ts';
import { fileKeyOf } from './withdrawable-file.ts';

/** A page may have addresses below its own; any other file cannot. */
const isPage = (path: string): boolean => path.endsWith('/') || path.endsWith('/index.html');

const listPage = new RegExp(listPagePattern);

/**
 * Finds the owner of an address, so that no old address takes it: a page or file of `paths` in any spelling that some
 * reader might accept, a file above the address, the list that the page belongs to, or a reserved name. Undefined for
 * a free address. A query does not make an address free: it would take the page from visitors who come with a query.
 *
 * Withdrawing a picture or a document means naming one of its addresses. Although reserved, such an address belongs to
 * any file with the same bytes that is still there, and is free when there is none.
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
    // Many old portals used `/?p=123` for an article, and it takes nothing from the home page.
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
