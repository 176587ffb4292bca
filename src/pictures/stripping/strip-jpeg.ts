import { latin1Of, viewOf } from '../metadata/bytes.ts';
import { createOrientationBlock } from '../metadata/orientation-block.ts';
import { readExifTags } from '../metadata/read-exif-tags.ts';

const startOfScan = 0xda;
const endOfImage = 0xd9;

const isBare = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01;
const isApplicationData = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;

/** Segments that are needed to decode the picture. All other application data is removed. */
const kept: [marker: number, signature: string][] = [
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
];

function segment(marker: number, payload: Uint8Array): Uint8Array {
  const length = payload.length + 2;
  return Uint8Array.from([0xff, marker, length >> 8, length & 0xff, ...payload]);
}

const orientationSegment = (orientation: number): Uint8Array =>
  segment(0xe1, Uint8Array.from([...Buffer.from('Exif\0\0', 'latin1'), ...createOrientationBlock(orientation)]));

/** Keeps the fourteen bytes of JFIF without the thumbnail that may follow. */
const plainJfif = (payload: Uint8Array): Uint8Array =>
  segment(0xe0, Uint8Array.from([...payload.subarray(0, 12), 0, 0]));

function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && !isBare(next)) return at;
  }
  return bytes.length;
}

/**
 * Keeps only the picture of a JPEG, its colour profile and its orientation. Changes no pixel. Also removes data after
 * the end of the picture. Returns undefined for a file without an end: a damaged file is not changed.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const head: Uint8Array[] = [];
  const parts: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === endOfImage) {
      const upright = orientation > 1 && orientation < 9 ? [orientationSegment(orientation)] : [];
      return Buffer.concat([bytes.subarray(0, 2), ...head, ...upright, ...parts, Uint8Array.of(0xff, endOfImage)]);
    }
    if (marker === 0xff) at += 1;
    else if (isBare(marker)) {
      parts.push(bytes.subarray(at, at + 2));
      at += 2;
    } else {
      if (at + 4 > bytes.length) return undefined;
      const end = at + 2 + view.getUint16(at + 2);
      const payload = bytes.subarray(at + 4, end);
      const next = marker === startOfScan ? endOfScan(bytes, end) : end;
      const is = (signature: string): boolean => latin1Of(payload, 0, signature.length) === signature;
      if (marker === 0xe0 && is('JFIF\0') && head.length === 0) head.push(plainJfif(payload));
      else if (marker === 0xe1 && is('Exif\0') && orientation === 1)
        orientation = readExifTags(payload).orientation ?? 1;
      if (!isApplicationData(marker) || kept.some(([one, signature]) => one === marker && is(signature)))
        parts.push(bytes.subarray(at, next));
      at = next;
    }
  }
  return undefined;
}
