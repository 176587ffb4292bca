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

/** What a site says of itself, and what is wrong with that; `files` is whole only where `faults` is empty. */
export interface ManifestReading {
  /** Undefined when it is missing or broken. */
  manifest: Manifest | undefined;
  /** Path → SHA-256 of every file of the site but those of the manifest itself. */
  files: Map<string, string>;
  /** Whether the signature is right, by the expected key, or by the one that the manifest names when none is expected. */
  isSigned: boolean;
  faults: ManifestFault[];
}

/**
 * Reads and judges the manifest of a site, but none of the files that it lists; `verifySite` does that too. Without
 * `publicKey` an unsigned manifest is no fault, and a signature is held against the key that the manifest itself names.
 *
 * @throws the system's error when a file is there and cannot be read
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
