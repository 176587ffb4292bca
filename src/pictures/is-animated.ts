import type { PictureKind } from './sniff-picture-kind.ts';

/** Whether a picture is animated, by its bytes; `pages` is the number of frames in its header. */
export function isAnimated(bytes: Uint8Array, kind: PictureKind, pages: number | undefined): boolean {
  if (kind === 'gif' || kind === 'webp') return (pages ?? 1) > 1;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // An animated PNG says so before its pixels, an animated AVIF in its brand.
  if (kind === 'avif') return start.subarray(8, 12).toString('latin1') === 'avis';
  if (kind !== 'png') return false;
  const pixels = start.indexOf('IDAT', 8, 'latin1');
  const control = start.indexOf('acTL', 8, 'latin1');
  return control > 0 && (pixels < 0 || control < pixels) && start.readUInt32BE(control + 4) > 1;
}
