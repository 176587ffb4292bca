import { addressKey } from './address-key.ts';
import { fileKeyOf } from './withdrawable-file.ts';

/** What an address withdraws: a picture or a document by its bytes, anything else by its one spelling. */
export const withdrawnKey = (address: string): string => fileKeyOf(address) ?? addressKey(address);
