import { latin1Of, viewOf } from '../metadata/bytes.ts';
import { createOrientationBlock } from '../metadata/orientation-block.ts';
import { readExifTags } from '../metadata/read-exif-tags.ts';

const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Bits of the first byte of VP8X (RFC 9649, section 2.7). */
const flags = { exif: 0x08, xmp: 0x04 };

/** Keeps only the picture of a WebP, its colours and its orientation. Returns undefined for a truncated file. */
export function stripWebp(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [];
  let orientation = 1;
  const riffEnd = Math.min(bytes.length, 8 + view.getUint32(4, true));
  for (let at = 12; at + 8 <= riffEnd;) {
    const type = latin1Of(bytes, at, at + 4);
    const size = view.getUint32(at + 4, true);
    if (at + 8 + size > bytes.length) return undefined;
    const end = at + 8 + size + (size % 2);
    if (type === 'EXIF') orientation = readExifTags(bytes.subarray(at + 8, at + 8 + size)).orientation ?? 1;
    if (kept.has(type)) parts.push(Uint8Array.from(bytes.subarray(at, end)));
    at = end;
  }
  const isTurned = orientation > 1 && orientation < 9;
  const extended = parts.find((part) => latin1Of(part, 0, 4) === 'VP8X');
  // Without a VP8X chunk no reader looks for EXIF, so no reader ever turned such a picture.
  if (extended) {
    extended[8] = ((extended[8] ?? 0) & ~(flags.exif | flags.xmp)) | (isTurned ? flags.exif : 0);
    if (isTurned) {
      const block = createOrientationBlock(orientation);
      parts.push(Uint8Array.from([...Buffer.from('EXIF'), block.length, 0, 0, 0, ...block]));
    }
  }
  const body = Buffer.concat(parts);
  const head = Buffer.from('RIFF0000WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
