import { sign, type KeyObject } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestFault } from './manifest-faults.ts';
import { formatManifest, signaturePath, type Manifest } from './manifest.ts';
import { publicKeyOf } from './public-key-of.ts';
import { verifySite } from './verify-site-fs.ts';

/** The outcome of signing a site. Only `signed` means that something was written. */
export type Signing =
  | { outcome: 'signed'; manifest: Manifest; count: number }
  /** The site does not match its manifest. */
  | { outcome: 'not whole'; faults: ManifestFault[] }
  /** The manifest names another key, `wanted`, or no key. */
  | { outcome: 'other key'; wanted: string | undefined };

/**
 * Signs the manifest of a sealed site after it checked every file against it. The manifest already names the key, so
 * signing adds one file and changes none: the signed site is exactly the built site.
 *
 * @throws the system's error when a file cannot be read or written
 */
export async function signSite(siteDir: string, privateKey: KeyObject): Promise<Signing> {
  const { manifest, files, faults } = await verifySite(siteDir);
  // An existing signature is not judged, because it is about to be replaced.
  const grave = faults.filter(({ path }) => path !== signaturePath);
  if (!manifest || grave.length > 0) return { outcome: 'not whole', faults: grave };
  if (manifest.key !== publicKeyOf(privateKey)) return { outcome: 'other key', wanted: manifest.key };
  // A manifest has only one valid text, so these are exactly the verified bytes, even if the file changes meanwhile.
  const signature = sign(null, Buffer.from(formatManifest(manifest)), privateKey).toString('base64');
  const path = join(siteDir, signaturePath);
  rmSync(path, { force: true });
  writeFileSync(path, `${signature}\n`, { flag: 'wx' }); // a new file: the target of an old link stays unchanged
  return { outcome: 'signed', manifest, count: files.size };
}
