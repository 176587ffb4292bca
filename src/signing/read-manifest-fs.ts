import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { judgeSignature } from './judge-signature.ts';
import { createFault, type ManifestFault } from './manifest-faults.ts';
import {
  isManifestFile,
  manifestPath,
  parseManifest,
  parseShard,
  shardOf,
  shardPath,
  signaturePath,
  type Manifest,
} from './manifest.ts';

/** A site's own statement about its files, and its faults. `files` is complete only when `faults` is empty. */
export interface ManifestReading {
  /** Undefined when the manifest is missing or broken. */
  manifest: Manifest | undefined;
  /** Path → SHA-256 of every file of the site except the manifest's own. */
  files: Map<string, string>;
  /** Whether the signature is valid for the expected key, or for the manifest's own key when none is expected. */
  isSigned: boolean;
  faults: ManifestFault[];
}

/**
 * Reads and judges the manifest of a site, but reads none of the listed files; `verifySite` also reads those. Without
 * `publicKey`, an unsigned manifest is no fault, and a signature is checked with the manifest's own key.
 *
 * @throws the system's error when a file exists but cannot be read
 */
export async function readManifest(siteDir: string, publicKey?: string): Promise<ManifestReading> {
  const reading: ManifestReading = { manifest: undefined, files: new Map(), isSigned: false, faults: [] };
  const path = join(siteDir, manifestPath);
  if (!existsSync(path)) return { ...reading, faults: [createFault('thieu-ban-ke', manifestPath)] };
  const bytes = Uint8Array.from(readFileSync(path));
  const manifest = parseManifest(new TextDecoder().decode(bytes));
  if (!manifest) return { ...reading, faults: [createFault('ban-ke-hong', manifestPath)] };

  const signature = join(siteDir, signaturePath);
  const verdict = await judgeSignature(
    { manifest, bytes, signature: existsSync(signature) ? readFileSync(signature, 'utf8') : undefined },
    publicKey,
  );
  const isAccepted = verdict === 'da-ky' || (verdict === 'chua-ky' && publicKey === undefined);
  if (!isAccepted) reading.faults.push(createFault(verdict, signaturePath));
  reading.manifest = manifest;
  reading.isSigned = verdict === 'da-ky';
  readShards(siteDir, manifest, reading);
  return reading;
}

function readShards(siteDir: string, { shards }: Manifest, { files, faults }: ManifestReading): void {
  const blame = (...fault: Parameters<typeof createFault>): unknown => faults.push(createFault(...fault));
  const folder = dirname(shardPath('00'));
  const isExpected = new Set(Object.keys(shards).map(shardPath));
  const there = existsSync(join(siteDir, folder)) ? readdirSync(join(siteDir, folder)).sort() : [];
  for (const name of there.map((one) => `${folder}/${one}`)) if (!isExpected.has(name)) blame('manh-thua', name);

  for (const shard of Object.keys(shards).sort()) {
    const path = shardPath(shard);
    if (!existsSync(join(siteDir, path))) {
      blame('thieu-manh', path);
      continue;
    }
    const bytes = readFileSync(join(siteDir, path));
    const listed = hash('sha256', bytes, 'hex') === shards[shard] ? parseShard(bytes.toString()) : undefined;
    if (!listed) blame('manh-sai', path);
    for (const file of listed ?? []) {
      if (shardOf(file.digest) !== shard || isManifestFile(file.path)) blame('tep-sai-manh', file.path);
      else if (files.has(file.path)) blame('tep-lap', file.path);
      else files.set(file.path, file.digest);
    }
  }
}
