import { sign, type KeyObject } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestFault } from './manifest-faults.ts';
import { formatManifest, signaturePath, type Manifest } from './manifest.ts';
import { publicKeyOf } from './public-key-of.ts';
import { verifySite } from './verify-site-fs.ts';

/** What came of signing a site; whatever it is but the first, nothing was written. */
export type Signing =
  | { outcome: 'signed'; manifest: Manifest; count: number }
  /** The site is not what its manifest says. */
  | { outcome: 'not whole'; faults: ManifestFault[] }
  /** The manifest names another key, or none: `wanted`. */
  | { outcome: 'other key'; wanted: string | undefined };

/**
 * Signs the manifest of a sealed site once every file was held against it. The key is one that the manifest names, so
 * signing adds one file and changes none: what was built is what is signed.
 *
 * @throws the system's error when a file cannot be read or written
 */
export async function signSite(siteDir: string, privateKey: KeyObject): Promise<Signing> {
  const { manifest, files, faults } = await verifySite(siteDir);
  // Of a signature that is there nothing is asked: it is about to be made anew.
  const grave = faults.filter(({ path }) => path !== signaturePath);
  if (!manifest || grave.length > 0) return { outcome: 'not whole', faults: grave };
  if (manifest.key !== publicKeyOf(privateKey)) return { outcome: 'other key', wanted: manifest.key };
  // A manifest has one text alone, so these are the very bytes that were verified, whoever changes the file meanwhile.
  const signature = sign(null, Buffer.from(formatManifest(manifest)), privateKey).toString('base64');
  const path = join(siteDir, signaturePath);
  rmSync(path, { force: true });
  writeFileSync(path, `${signature}\n`, { flag: 'wx' }); // a new file: whatever a link there led to is left alone
  return { outcome: 'signed', manifest, count: files.size };
}
