import { readExifTags } from './metadata/read-exif-tags.ts';

/** Only a block near the start is asked: that is where cameras write. */
const farthest = 65_536;

/** Maker and model by the first EXIF block of a picture, whatever its format. */
export function readCamera(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, farthest));
  const [at] = [start.indexOf('II*\0', 0, 'latin1'), start.indexOf('MM\0*', 0, 'latin1')]
    .filter((one) => one !== -1)
    .sort((a, b) => a - b);
  return at === undefined ? undefined : readExifTags(bytes.subarray(at)).camera;
}
