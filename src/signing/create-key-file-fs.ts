import { generateKeyPairSync } from 'node:crypto';
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { publicKeyOf } from './public-key-of.ts';

/**
 * Writes a new private key, PEM of PKCS#8, that only its owner may read. Returns the public key in the form of
 * `verifyKey`.
 *
 * @throws the system's error, `EEXIST` when a file is there: a lost key cannot be made again
 */
export function createKeyFile(path: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  } catch (error) {
    rmSync(path); // half a key; the file is ours, because it did not exist before
    throw error;
  } finally {
    closeSync(file);
  }
  return publicKeyOf(privateKey);
}
