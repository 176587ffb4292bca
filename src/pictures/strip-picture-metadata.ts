import { readPictureMetadata } from './read-picture-metadata.ts';
import { type PictureKind, sniffPictureKind } from './sniff-picture-kind.ts';
import { stripAvif } from './stripping/strip-avif.ts';
import { stripGif } from './stripping/strip-gif.ts';
import { stripJpeg } from './stripping/strip-jpeg.ts';
import { stripPng } from './stripping/strip-png.ts';
import { stripWebp } from './stripping/strip-webp.ts';

const strippers: Partial<Record<PictureKind, (bytes: Uint8Array) => Uint8Array | undefined>> = {
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
  gif: stripGif,
  avif: stripAvif,
};

/**
 * Removes everything that the camera and the editing program wrote beside the picture. Changes no pixel, and returns a
 * clean picture as it is. Returns undefined when that is impossible: another format, or a damaged file.
 */
export function stripPictureMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const kind = sniffPictureKind(bytes);
  if (!kind) return undefined;
  if (readPictureMetadata(bytes).length === 0) return bytes;
  const stripped = strippers[kind]?.(bytes);
  return stripped && readPictureMetadata(stripped).length === 0 ? stripped : undefined;
}
