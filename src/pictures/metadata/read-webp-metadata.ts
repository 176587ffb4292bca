import { latin1Of, viewOf } from './bytes.ts';
import type { MetadataKind } from '../../newsroom/metadata-kind.ts';
import { readExifMetadata } from './read-exif-metadata.ts';

const readers: Record<string, (payload: Uint8Array) => MetadataKind[]> = {
  'VP8 ': () => [],
  VP8L: () => [],
  VP8X: () => [],
  ALPH: () => [],
  ANIM: () => [],
  ANMF: () => [],
  ICCP: () => [],
  EXIF: readExifMetadata,
  'XMP ': () => ['xmp'],
};

/** Names every chunk of a WebP (RFC 9649) that is neither picture nor colour profile, and any data after its end. */
export function readWebpMetadata(bytes: Uint8Array): MetadataKind[] {
  const view = viewOf(bytes);
  const found: MetadataKind[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const size = view.getUint32(at + 4, true);
    const read = readers[latin1Of(bytes, at, at + 4)];
    for (const kind of read?.(bytes.subarray(at + 8, at + 8 + size)) ?? (['unknown'] as const)) found.push(kind);
    at += 8 + size + (size % 2);
  }
  return at === bytes.length ? found : [...found, 'unknown'];
}
