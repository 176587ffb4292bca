import { decodeBase64 } from './judge-signature.ts';
import { sha256 } from './sha256.ts';

/**
 * Formats a key as 32 hex digits that two people can read to each other: the first half of the SHA-256 of its 32 bytes,
 * so that a forger must try 2^128 keys. The separators are colons, because digits with spaces look like a phone number.
 */
export async function keyFingerprint(publicKey: string): Promise<string> {
  const bytes = decodeBase64(publicKey, 32) ?? new Uint8Array();
  return (await sha256(bytes)).slice(0, 32).match(/.{4}/g)?.join(':') ?? '';
}
