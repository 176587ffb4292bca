import { hash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashFiles } from './hash-files-fs.ts';
import { listFiles } from '../disk/list-files-fs.ts';
import { formatManifest, formatShards, isManifestFile, manifestPath, shardPath, type Manifest } from './manifest.ts';

export interface SealOptions {
  siteUrl: string;
  /** The build time, ISO 8601. */
  builtAt: string;
  /** The public key to sign the site with, in the form of `verifyKey`. Without it the site stays unsigned. */
  verifyKey?: string | undefined;
}

/**
 * Writes the manifest into a built site. Replaces an old manifest and removes its signature. This must be the last step
 * of a build, because the manifest does not know files that are written later. The same files, instant and key give the
 * same bytes. Another process signs them, with `signSite`.
 *
 * @throws for a link or another entry that is not a file, because no manifest can vouch for it
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
