/** What stands before the 32 bytes of every Ed25519 key in DER (RFC 8410): twelve bytes, so that base64 joins seamlessly. */
const prefix = 'MCowBQYDK2VwAyEA';

/** A key as `verifyKey` has it → the PEM that OpenSSL reads. */
export const publicKeyPem = (publicKey: string): string =>
  `-----BEGIN PUBLIC KEY-----\n${prefix}${publicKey}\n-----END PUBLIC KEY-----`;
