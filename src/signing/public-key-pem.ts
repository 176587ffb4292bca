/** The first twelve bytes of every Ed25519 key in DER (RFC 8410). The key's base64 can follow them without padding. */
const prefix = 'MCowBQYDK2VwAyEA';

/** Turns a key in the form of `verifyKey` into the PEM that OpenSSL reads. */
export const publicKeyPem = (publicKey: string): string =>
  `-----BEGIN PUBLIC KEY-----\n${prefix}${publicKey}\n-----END PUBLIC KEY-----`;
