import { latin1Of, viewOf } from './bytes.ts';
import type { MetadataKind } from '../../newsroom/metadata-kind.ts';
import { isOrientationBlock } from './orientation-block.ts';

const gpsPointer = 0x8825;

/**
 * Names the contents of an EXIF block. IFD0 may point to a GPS directory, and a directory after IFD0 describes a
 * thumbnail (CIPA DC-008, sections 4.5 and 4.6). A block with only the orientation gives no names. `block` starts with
 * the TIFF header, with or without `Exif\0\0` before it.
 */
export function readExifMetadata(block: Uint8Array): MetadataKind[] {
  const tiff = latin1Of(block, 0, 4) === 'Exif' ? block.subarray(6) : block;
  if (isOrientationBlock(tiff)) return [];
  const found: MetadataKind[] = ['exif'];
  if (tiff.length < 14) return found;
  const view = viewOf(tiff);
  const isLittleEndian = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, isLittleEndian);
  if (directory + 2 > tiff.length) return found;
  const end = directory + 2 + view.getUint16(directory, isLittleEndian) * 12;
  for (let entry = directory + 2; entry < end && entry + 12 <= tiff.length; entry += 12) {
    if (view.getUint16(entry, isLittleEndian) === gpsPointer) found.push('gps');
  }
  if (end + 4 <= tiff.length && view.getUint32(end, isLittleEndian) !== 0) found.push('thumbnail');
  return found;
}
