import { latin1Of, viewOf } from './bytes.ts';
import type { MetadataKind } from '../../newsroom/metadata-kind.ts';
import { readExifMetadata } from './read-exif-metadata.ts';

/** Chunks that say how to show the picture. `tIME` is the time of saving, which the page shows as well. */
export const harmlessPngChunks = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sRGB sBIT bKGD hIST pHYs sPLT cICP mDCv cLLi acTL fcTL fdAT tIME'.split(' '),
);

/** ImageMagick keeps whole EXIF and IPTC blocks in text chunks of these names. */
const keywords: [RegExp, MetadataKind][] = [
  [/^XML:com\.adobe\.xmp\0/, 'xmp'],
  [/^Raw profile type (?:exif|APP1)\0/i, 'exif'],
  [/^Raw profile type (?:iptc|8bim)\0/i, 'iptc'],
  [/^Raw profile type xmp\0/i, 'xmp'],
];

function readText(payload: Uint8Array): MetadataKind[] {
  const start = latin1Of(payload, 0, 80);
  return [keywords.find(([keyword]) => keyword.test(start))?.[1] ?? 'comment'];
}

const readers: Record<string, (payload: Uint8Array) => MetadataKind[]> = {
  eXIf: readExifMetadata,
  tEXt: readText,
  zTXt: readText,
  iTXt: readText,
};

/** Names every chunk of a PNG that is neither picture nor colour, and any data after its end. */
export function readPngMetadata(bytes: Uint8Array): MetadataKind[] {
  const view = viewOf(bytes);
  const found: MetadataKind[] = [];
  let at = 8;
  let type = '';
  while (at + 12 <= bytes.length && type !== 'IEND') {
    type = latin1Of(bytes, at + 4, at + 8);
    const payload = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    if (!harmlessPngChunks.has(type))
      for (const kind of readers[type]?.(payload) ?? (['unknown'] as const)) found.push(kind);
    at += 12 + view.getUint32(at);
  }
  return type === 'IEND' && at === bytes.length ? found : [...found, 'unknown'];
}
