import { readExifTags } from './metadata/read-exif-tags.ts';

/** In bytes. Only the start of the file is searched, because cameras write the EXIF block there. */
const farthest = 65_536;

/** Gives maker and model from the first EXIF block of a picture in any format. */
export function readCamera(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, farthest));
  const [at] = [start.indexOf('II*\0', 0, 'latin1'), start.indexOf('MM\0*', 0, 'latin1')]
    .filter((one) => one !== -1)
    .sort((a, b) => a - b);
  return at === undefined ? undefined : readExifTags(bytes.subarray(at)).camera;
}
