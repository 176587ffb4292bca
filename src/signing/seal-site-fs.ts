import { hash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashFiles } from './hash-files-fs.ts';
import { listFiles } from '../disk/list-files-fs.ts';
import { formatManifest, formatShards, isManifestFile, manifestPath, shardPath, type Manifest } from './manifest.ts';

export interface SealOptions {
  siteUrl: string;
  /** The instant of the build, ISO 8601. */
  builtAt: string;
  /** The public key by which the site is to be signed, as `verifyKey` has it; without it nobody signs the site. */
  verifyKey?: string | undefined;
}

/**
 * Writes the manifest of a built site into it, in the place of any that was there, and of its signature. The last step of
 * a build: a file written later is one that the manifest does not know. Same files, instant and key, same bytes; to sign
 * them is the work of another process, `signSite`.
 *
 * @throws for a link or another thing that is no file, which no manifest can vouch for
 */
export async function sealSite(siteDir: string, { siteUrl, builtAt, verifyKey }: SealOptions): Promise<Manifest> {
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
    key: verifyKey,
    shards: Object.fromEntries([...shards].map(([shard, text]) => [shard, hash('sha256', text, 'hex')])),
  };
  for (const path of files.filter(isManifestFile)) rmSync(join(siteDir, path));
  mkdirSync(dirname(join(siteDir, shardPath('00'))), { recursive: true });
  for (const [shard, lines] of shards) writeFileSync(join(siteDir, shardPath(shard)), lines);
  writeFileSync(join(siteDir, manifestPath), formatManifest(manifest));
  return manifest;
}
