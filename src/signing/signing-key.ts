import { createPrivateKey, type KeyObject } from 'node:crypto';

/** Parses an Ed25519 private key in PEM (PKCS#8), with real line breaks or `\n`. Returns undefined for other text. */
export function parseSigningKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem.replaceAll('\\n', '\n'));
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    // OpenSSL's reason would only repeat that the text is not such a key.
    return undefined;
  }
}
