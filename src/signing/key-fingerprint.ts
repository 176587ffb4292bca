import { decodeBase64 } from './judge-signature.ts';
import { sha256 } from './sha256.ts';

/**
 * A key in 32 hex digits that two people can read to each other: the first half of the SHA-256 of its 32 bytes, which
 * leaves a forger 2^128 keys to try. Colons, for digits with spaces between them look like a telephone number.
 */
export async function keyFingerprint(publicKey: string): Promise<string> {
  const bytes = decodeBase64(publicKey, 32) ?? new Uint8Array();
  return (await sha256(bytes)).slice(0, 32).match(/.{4}/g)?.join(':') ?? '';
}
