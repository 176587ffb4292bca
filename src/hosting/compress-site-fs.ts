import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../disk/list-files-fs.ts';
import { isTextFile } from './content-types.ts';
import { contentEncodings } from './encodings.ts';
import { isImmutable } from './headers.ts';
import { packBytes, type Packed } from './pack-bytes.ts';
import { openPackedShard, type PackedShard } from './packed-cache-fs.ts';
import { refusedPattern } from './refused-paths.ts';

/** The number of texts to pack at the same time: libuv has as many threads. */
const atOnce = 4;

const refused = new RegExp(refusedPattern);

interface Text {
  /** Path from the site's root, with a slash in front. */
  path: string;
  digest: string;
}

/**
 * Puts a `.br` and a `.gz` beside every text file of a site. Packs only texts that changed since the last build with
 * this cache.
 */
export async function compressSite(siteDir: string, { cacheDir }: { cacheDir: string }): Promise<void> {
  const texts = listTexts(siteDir);
  for (const [name, ofShard] of Map.groupBy(texts, ({ digest }) => digest.slice(0, 2))) {
    const shard = openPackedShard(cacheDir, name);
    const queue = ofShard.values();
    const worker = async (): Promise<void> => {
      for (const text of queue) await compressText(siteDir, text, shard);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    shard.save();
  }
}

function listTexts(siteDir: string): Text[] {
  return listFiles(siteDir)
    .files.map((path) => `/${path}`)
    .filter((path) => isTextFile(path) && !refused.test(path))
    .map((path) => ({
      path,
      // Scripts are packed harder than pages, so the same text in both needs two entries.
      digest: hash('sha256', readFileSync(join(siteDir, path))) + (isImmutable(path) ? '-asset' : ''),
    }));
}

async function compressText(siteDir: string, { path, digest }: Text, shard: PackedShard): Promise<void> {
  const file = join(siteDir, path);
  const packed: Packed = shard.find(digest) ?? (await packBytes(await readFile(file), isImmutable(path)));
  shard.keep(digest, packed);
  await Promise.all(contentEncodings.map(({ name, extension }) => writeFile(file + extension, packed[name])));
}
