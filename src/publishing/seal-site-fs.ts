import { createPublicKey, hash, sign, type KeyObject } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashFiles } from './hash-files-fs.ts';
import { listFiles } from './list-files-fs.ts';
import {
  formatManifest,
  formatShards,
  isManifestFile,
  manifestPath,
  shardPath,
  signaturePath,
  type Manifest,
} from './manifest.ts';

export interface SealOptions {
  siteUrl: string;
  /** The instant of the build, ISO 8601. */
  builtAt: string;
  /** Ed25519; without it the site is not signed. */
  privateKey?: KeyObject | undefined;
}

/** The public half of an Ed25519 key as `verifyKey` has it: base64 of its 32 bytes. */
export function publicKeyOf(key: KeyObject): string {
  const { x = '' } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('base64');
}

/**
 * Writes the manifest of a built site into it, in the place of any that was there, and signs it. The last step of a
 * build: a file written later is one that the manifest does not know. Same files, instant and key, same bytes.
 *
 * @throws for a link or another thing that is no file, which no manifest can vouch for
 */
export async function sealSite(siteDir: string, { siteUrl, builtAt, privateKey }: SealOptions): Promise<Manifest> {
  const { files, others } = listFiles(siteDir);
  if (others.length > 0) throw new Error(`A site consists of files and folders; this is neither: ${others.join(', ')}`);
  const shards = formatShards(
    await hashFiles(
      siteDir,
      files.filter((path) => !isManifestFile(path)),
    ),
  );
  const manifest: Manifest = {
    format: 1,
    site: siteUrl,
    builtAt: new Date(builtAt).toISOString(),
    key: privateKey && publicKeyOf(privateKey),
    shards: Object.fromEntries([...shards].map(([shard, text]) => [shard, hash('sha256', text, 'hex')])),
  };
  const text = formatManifest(manifest);
  for (const path of files.filter(isManifestFile)) rmSync(join(siteDir, path));
  mkdirSync(dirname(join(siteDir, shardPath('00'))), { recursive: true });
  for (const [shard, lines] of shards) writeFileSync(join(siteDir, shardPath(shard)), lines);
  writeFileSync(join(siteDir, manifestPath), text);
  if (privateKey) {
    writeFileSync(join(siteDir, signaturePath), `${sign(null, Buffer.from(text), privateKey).toString('base64')}\n`);
  }
  return manifest;
}
