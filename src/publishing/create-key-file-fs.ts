import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { publicKeyOf } from './public-key-of.ts';

/**
 * Writes a new private key, PEM of PKCS#8, that its owner alone may read; gives the public one as `verifyKey` has it.
 *
 * @throws the system's error, `EEXIST` when a file is there: a key that was lost cannot be made again
 */
export function createKeyFile(path: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
  return publicKeyOf(privateKey);
}
