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
  // These formats have no reader, so that they never count as clean.
  heic: () => ['unknown'],
  tiff: () => ['unknown'],
};

/**
 * Names the data that a picture file has beside pixels and colour, each kind once. The list is empty for a clean
 * picture and for a file that is not a picture. Any part that is not known to be harmless is named, and so is a damaged
 * end.
 *
 * Our own code, because exifr does not read WebP and finds only known data. The tests use exifr as a second opinion.
 */
export function readPictureMetadata(bytes: Uint8Array): MetadataKind[] {
  const kind = sniffPictureKind(bytes);
  return [...new Set(kind ? readers[kind]?.(bytes) : [])];
}
