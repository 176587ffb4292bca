import { addressKey } from './address-key.ts';

/**
 * Whether a page can be written for an old address: its name is one that the page generator, file systems and hosts all
 * take as it is. For the others, and for those that named their article after a question mark, one page stands for all.
 */
export const hasOwnPage = (address: string): boolean => /^[\p{L}\p{M}\p{N}/._~!,=@+() -]+$/u.test(addressKey(address));
