import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { keyFingerprint } from './key-fingerprint.ts';
import { publicKeyPem } from './public-key-pem.ts';
import { publicKeyOf } from './public-key-of.ts';
import { parseSigningKey } from './signing-key.ts';

/** The first key of RFC 8032, section 7.1. */
const publicKey = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';
const pem =
  '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n';

it.each([
  ['as it is', pem],
  ['with its line breaks written out, as in a variable of one line', pem.replaceAll('\n', '\\n')],
])('reads a private key %s, and gives its public half', (_name, text) => {
  const key = parseSigningKey(text);
  expect(key && publicKeyOf(key)).toBe(publicKey);
});

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
it.each([
  ['a public key', publicKeyPem(publicKey)],
  ['a key of another kind', String(rsa)],
  ['no key', 'khóa'],
])('takes no %s for a private key', (_name, text) => {
  expect(parseSigningKey(text)).toBeUndefined();
});

it('writes a public key as OpenSSL reads it', () => {
  expect(publicKeyOf(createPublicKey(publicKeyPem(publicKey)))).toBe(publicKey);
});

it('names a key by half of the SHA-256 of its bytes', async () => {
  expect(await keyFingerprint(publicKey)).toBe('21fe:31df:a154:a261:626b:f854:046f:d227');
});
