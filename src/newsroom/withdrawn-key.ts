import { addressKey } from './address-key.ts';
import { fileKeyOf } from './withdrawable-file.ts';

/** The key under which an address is withdrawn: by the bytes of a picture or a document, otherwise by its spelling. */
export const withdrawnKey = (address: string): string => fileKeyOf(address) ?? addressKey(address);
