import { readAddress } from './address-key.ts';
import { fileKeyOf } from './withdrawable-file.ts';

/**
 * Whether a page can be written for an old address: its name is one that the page generator, file systems and hosts all
 * take as it is, and no picture's or document's. For the others, and for those that named their article after a question mark, one page
 * stands for all.
 */
export function hasOwnPage(address: string): boolean {
  const { path, query } = readAddress(address);
  return query === undefined && fileKeyOf(path) === undefined && /^[\p{L}\p{M}\p{N}/._~!,=@+() -]+$/u.test(path);
}
