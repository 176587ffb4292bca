import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from '../newsroom/picture.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { variantFileName } from './picture-manifest.ts';

interface PublishPicturesOptions {
  pictures: Iterable<Picture>;
  /** The folder where `preparePictures` put the variants. */
  cacheDir: string;
  outDir: string;
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

async function place(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw error;
    if (codeOf(error) === 'EEXIST') {
      await rm(to);
      return place(from, to);
    }
    // For another disk, or a file system without hard links: a copy works as well.
    await copyFile(from, to);
  }
}

/**
 * Puts every variant at `<outDir>/anh/…`. These files share their bytes with the cache: replace them, never write into
 * them.
 */
export async function publishPictures({ pictures, cacheDir, outDir }: PublishPicturesOptions): Promise<void> {
  const names = new Set([...pictures].flatMap((picture) => picture.variants.map(variantFileName)));
  const folder = join(outDir, 'anh');
  if (names.size > 0) await mkdir(folder, { recursive: true });
  await mapConcurrently([...names], 16, (name) => place(join(cacheDir, name), join(folder, name)));
}
