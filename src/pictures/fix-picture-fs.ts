import { replaceWhole } from '../disk/write-whole-fs.ts';
import { readWithin } from './open-original-fs.ts';
import { readPictureMetadata } from './read-picture-metadata.ts';
import type { MetadataKind } from '../newsroom/metadata-kind.ts';
import { stripPictureMetadata } from './strip-picture-metadata.ts';

/** The metadata that was removed from the file: empty for a clean file, undefined for a file that was not changed. */
export type PictureFix = MetadataKind[] | undefined;

/**
 * Removes the data that cameras and editing programs wrote beside the pixels of a picture file. Works in place, and the
 * picture is complete at every moment.
 * @throws the system's error when the new file cannot be written
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
