import { latin1Of, viewOf } from './bytes.ts';
import type { MetadataKind } from '../../newsroom/metadata-kind.ts';
import { readExifMetadata } from './read-exif-metadata.ts';

const startOfScan = 0xda;
const endOfImage = 0xd9;

/** Whether a marker has no length: the restarts within a scan, and TEM. */
const isBare = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01;

const readers: [marker: number, signature: string, read: (payload: Uint8Array) => MetadataKind[]][] = [
  // JFIF may hold a thumbnail. The 13th and 14th bytes are its width and height.
  [0xe0, 'JFIF\0', (payload) => (payload[12] && payload[13] ? ['thumbnail'] : [])],
  [0xe0, 'JFXX\0', () => ['thumbnail']],
  [0xe1, 'Exif\0', readExifMetadata],
  [0xe1, 'http://ns.adobe.com/', () => ['xmp']],
  [0xe2, 'ICC_PROFILE\0', () => []],
  // Multi-Picture Format: whole previews after the main picture.
  [0xe2, 'MPF\0', () => ['thumbnail']],
  [0xed, 'Photoshop', () => ['iptc']],
  [0xee, 'Adobe', () => []],
  [0xfe, '', () => ['comment']],
];

function readSegment(marker: number, payload: Uint8Array): MetadataKind[] {
  const isApplicationData = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  if (!isApplicationData) return [];
  const reader = readers.find(([m, signature]) => m === marker && latin1Of(payload, 0, signature.length) === signature);
  return reader ? reader[2](payload) : ['unknown'];
}

/** Finds the end of entropy-coded data: a marker that is not a stuffed zero, a fill byte or a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && !isBare(next)) return at;
  }
  return bytes.length;
}

/** Names every segment of a JPEG that is neither picture nor colour profile, and any data after its end. */
export function readJpegMetadata(bytes: Uint8Array): MetadataKind[] {
  const view = viewOf(bytes);
  const found: MetadataKind[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker === endOfImage) break;
    else if (isBare(marker)) at += 2;
    else {
      const end = at + 2 + view.getUint16(at + 2);
      for (const kind of readSegment(marker, bytes.subarray(at + 4, end))) found.push(kind);
      at = marker === startOfScan ? endOfScan(bytes, end) : end;
    }
  }
  const endsHere = bytes[at] === 0xff && bytes[at + 1] === endOfImage && at + 2 === bytes.length;
  return endsHere ? found : [...found, 'unknown'];
}
