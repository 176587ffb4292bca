import { hashFiles } from './hash-files-fs.ts';
import { listFiles } from '../disk/list-files-fs.ts';
import { createFault } from './manifest-faults.ts';
import { isManifestFile } from './manifest.ts';
import { readManifest, type ManifestReading } from './read-manifest-fs.ts';

export interface VerifySiteOptions {
  /** Base64 in the form of `verifyKey`: the site must be signed by this key. */
  publicKey?: string | undefined;
}

/**
 * Checks every file of a site against its manifest, and the manifest against its signature: no file missing, changed or
 * unknown to the manifest. Without a manifest it reads no file.
 *
 * @throws the system's error when a file exists but cannot be read
 */
export async function verifySite(siteDir: string, { publicKey }: VerifySiteOptions = {}): Promise<ManifestReading> {
  const reading = await readManifest(siteDir, publicKey);
  if (!reading.manifest) return reading;
  const { files, faults } = reading;
  const there = listFiles(siteDir);
  const isThere = new Set(there.files);
  const blame = (...fault: Parameters<typeof createFault>): unknown => faults.push(createFault(...fault));
  for (const path of there.others) blame('khong-phai-tep', path);
  for (const path of [...files.keys()].sort()) if (!isThere.has(path)) blame('tep-thieu', path);
  for (const path of there.files) if (!files.has(path) && !isManifestFile(path)) blame('tep-thua', path);
  for (const { path, digest } of await hashFiles(
    siteDir,
    there.files.filter((one) => files.has(one)),
  )) {
    if (files.get(path) !== digest) blame('tep-khac', path);
  }
  return reading;
}
