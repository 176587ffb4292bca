import { replaceWhole } from '../disk/write-whole-fs.ts';
import { readWithin } from './open-original-fs.ts';
import { readPictureMetadata } from './read-picture-metadata.ts';
import type { MetadataKind } from '../newsroom/metadata-kind.ts';
import { stripPictureMetadata } from './strip-picture-metadata.ts';

/** What was taken out of the file; empty for one that was clean, undefined for one that was left as it is. */
export type PictureFix = MetadataKind[] | undefined;

/**
 * Takes out of a picture's file what its camera and editing programmes wrote beside the pixels, in place: there is a
 * whole picture at every instant.
 * @throws the disk's error when the new file cannot be written
 */
export async function fixPicture(path: string): Promise<PictureFix> {
  const bytes = await readWithin(path);
  if (!Buffer.isBuffer(bytes)) return undefined;
  const found = readPictureMetadata(bytes);
  const stripped = stripPictureMetadata(bytes);
  if (!stripped || found.length === 0) return stripped && found;
  replaceWhole(path, stripped);
  return found;
}
