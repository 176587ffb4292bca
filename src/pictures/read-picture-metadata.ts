import type { MetadataKind } from '../newsroom/metadata-kind.ts';
import { readAvifMetadata } from './metadata/read-avif-metadata.ts';
import { readGifMetadata } from './metadata/read-gif-metadata.ts';
import { readJpegMetadata } from './metadata/read-jpeg-metadata.ts';
import { readPngMetadata } from './metadata/read-png-metadata.ts';
import { readWebpMetadata } from './metadata/read-webp-metadata.ts';
import { type PictureKind, sniffPictureKind } from './sniff-picture-kind.ts';

const readers: Partial<Record<PictureKind, (bytes: Uint8Array) => MetadataKind[]>> = {
  jpeg: readJpegMetadata,
  png: readPngMetadata,
  webp: readWebpMetadata,
  avif: readAvifMetadata,
  gif: readGifMetadata,
  // Formats for which there is no reader, so that they are never taken for clean.
  heic: () => ['unknown'],
  tiff: () => ['unknown'],
};

/**
 * What a picture's file carries beside pixels and colour, each kind once; empty for a clean picture and for a file
 * that is no picture. Closed by default: a part not known to be harmless is named, and so is a damaged end.
 *
 * Written here since exifr reads no WebP and finds only what it knows; it is the second opinion in the tests.
 */
export function readPictureMetadata(bytes: Uint8Array): MetadataKind[] {
  const kind = sniffPictureKind(bytes);
  return [...new Set(kind ? readers[kind]?.(bytes) : [])];
}
