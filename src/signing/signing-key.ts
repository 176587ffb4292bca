import { createPrivateKey, type KeyObject } from 'node:crypto';

/** An Ed25519 private key of PEM text (PKCS#8), its line breaks as they are or written `\n`; undefined for anything else. */
export function parseSigningKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem.replaceAll('\\n', '\n'));
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    // OpenSSL's reason would say no more than that it is no such key.
    return undefined;
  }
}
