import { readAddress } from './address-key.ts';
import { fileKeyOf } from './withdrawable-file.ts';

/**
 * Whether an old address can have a page of its own: the page generator, file systems and hosts all accept its name,
 * and it is not the address of a picture or document. All other old addresses, and those with a query, share one page.
 */
export function hasOwnPage(address: string): boolean {
  const { path, query } = readAddress(address);
  return query === undefined && fileKeyOf(path) === undefined && /^[\p{L}\p{M}\p{N}/._~!,=@+() -]+$/u.test(path);
}
