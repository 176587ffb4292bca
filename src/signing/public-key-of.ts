import { createPublicKey, type KeyObject } from 'node:crypto';

/** Gives the public half of an Ed25519 key in the form of `verifyKey`: base64 of its 32 bytes. */
export function publicKeyOf(key: KeyObject): string {
  const { x = '' } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('base64');
}
