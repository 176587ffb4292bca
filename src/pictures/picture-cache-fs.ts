import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../disk/write-whole-fs.ts';
import type { Picture } from '../newsroom/picture.ts';
import { type EncodedPicture, encoderVersion } from './encode-picture.ts';
import { type PictureManifest, pictureManifestSchema, variantFileName } from './picture-manifest.ts';

/** The cache is one folder with `<id>.json` and the variants. The manifest vouches for them, so it is written last. */

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function readPictureManifest(cacheDir: string, id: string): Promise<PictureManifest | undefined> {
  const text = await readFile(join(cacheDir, `${id}.json`), 'utf8');
  const parsed = pictureManifestSchema.safeParse(JSON.parse(text));
  if (!parsed.success) return undefined;
  const { picture, madeBy, digests } = parsed.data;
  const isSound =
    picture.id === id &&
    madeBy === encoderVersion &&
    digests.length === picture.variants.length &&
    picture.variants.every((variant) => variant.path.startsWith(`/anh/${id}-`));
  return isSound ? parsed.data : undefined;
}

async function readSoundPicture(cacheDir: string, id: string): Promise<Picture | undefined> {
  const manifest = await readPictureManifest(cacheDir, id);
  if (!manifest) return undefined;
  for (const [index, variant] of manifest.picture.variants.entries()) {
    const bytes = await readFile(join(cacheDir, variantFileName(variant)));
    if (digestOf(bytes) !== manifest.digests[index]) return undefined;
  }
  return manifest.picture;
}

/** Reads a picture from the cache. Returns undefined when any part of it is missing, damaged or out of date. */
export async function readCachedPicture(cacheDir: string, id: string): Promise<Picture | undefined> {
  // A cache entry that cannot be read, for any reason, is made again.
  return readSoundPicture(cacheDir, id).catch(() => undefined);
}

export function writeCachedPicture(cacheDir: string, { picture, files }: EncodedPicture): void {
  for (const [index, variant] of picture.variants.entries()) {
    const bytes = files[index];
    if (!bytes) throw new Error(`This should never happen: no bytes for ${variant.path}`);
    writeWhole(join(cacheDir, variantFileName(variant)), bytes);
  }
  const manifest: PictureManifest = { madeBy: encoderVersion, picture, digests: files.map(digestOf) };
  writeWhole(join(cacheDir, `${picture.id}.json`), `${JSON.stringify(manifest)}\n`);
}
