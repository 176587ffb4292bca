import { latin1Of, viewOf } from './bytes.ts';

export interface ExifTags {
  /** 1 to 8, as in CIPA DC-008; undefined when the block does not say. */
  orientation: number | undefined;
  /** Maker and model. */
  camera: string | undefined;
}

const tags = { make: 0x010f, model: 0x0110, orientation: 0x0112 };
const longestName = 60;

/** Reads the tags that we need from the first directory of an EXIF block. A damaged block has no tags. */
export function readExifTags(block: Uint8Array): ExifTags {
  const tiff = latin1Of(block, 0, 4) === 'Exif' ? block.subarray(6) : block;
  const found: ExifTags = { orientation: undefined, camera: undefined };
  if (tiff.length < 14) return found;
  const view = viewOf(tiff);
  const isLittleEndian = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, isLittleEndian);
  if (directory + 2 > tiff.length) return found;
  const count = Math.min(view.getUint16(directory, isLittleEndian), 200);
  const names: string[] = [];
  for (let at = directory + 2; at < directory + 2 + count * 12 && at + 12 <= tiff.length; at += 12) {
    const tag = view.getUint16(at, isLittleEndian);
    if (tag === tags.orientation) found.orientation = view.getUint16(at + 8, isLittleEndian);
    if (tag !== tags.make && tag !== tags.model) continue;
    const length = Math.min(view.getUint32(at + 4, isLittleEndian), longestName);
    const start = length > 4 ? view.getUint32(at + 8, isLittleEndian) : at + 8;
    names.push(textOf(latin1Of(tiff, start, Math.min(start + length, tiff.length))));
  }
  const [make = '', model = ''] = names;
  const camera = model.toLowerCase().startsWith(make.toLowerCase()) ? model : `${make} ${model}`.trim();
  return { ...found, camera: camera || make || undefined };
}

const textOf = (bytes: string): string =>
  bytes
    .replace(/\0[\s\S]*$/, '')
    .replace(/[^ -~\xA1-\xFF]|`/g, '')
    .trim();
