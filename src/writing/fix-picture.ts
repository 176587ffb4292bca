import sharp from 'sharp';
import { readPictureMetadata } from '../pictures/read-picture-metadata.ts';

const formats = new Set(['jpeg', 'png', 'webp']);

/** A photograph without what it should not carry, turned upright; undefined when it is clean, or nothing we can write. */
export async function fixPicture(bytes: Uint8Array): Promise<{ bytes: Uint8Array; removed: string[] } | undefined> {
  const removed = readPictureMetadata(bytes);
  if (removed.length === 0) return undefined;
  // A damaged picture is the gate's to name.
  const image = sharp(bytes, { failOn: 'error' });
  const { format } = await image.metadata().catch(() => ({ format: '' }));
  if (!formats.has(format)) return undefined;
  const upright = image.rotate().keepIccProfile();
  const written = format === 'jpeg' ? upright.jpeg({ quality: 95, mozjpeg: true }) : upright;
  const fixed = await written.toBuffer().catch(() => undefined);
  return fixed && { bytes: fixed, removed };
}
