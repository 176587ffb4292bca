import sharp from 'sharp';
import { latin1Of } from './metadata/metadata-kind.ts';
import type { PictureFacts } from './picture-facts.ts';
import { readCamera } from './read-camera.ts';
import { readPictureMetadata } from './read-picture-metadata.ts';
import { sniffPictureKind } from './sniff-picture-kind.ts';
import { stripPictureMetadata } from './strip-picture-metadata.ts';

const disguises: [NonNullable<PictureFacts['disguise']>, RegExp][] = [
  ['php', /<\?php|<\?=/i],
  ['html', /^[\s\xEF\xBB\xBF]*(?:<!doctype html|<html|<head|<body|<script|<iframe)/i],
  ['chuong-trinh', /^(?:MZ|\x7FELF|#!)/],
];

/** What a file with a picture's name is: only its headers are read, never a pixel decoded, and nothing is thrown. */
export async function inspectPicture(bytes: Uint8Array): Promise<PictureFacts> {
  const kind = sniffPictureKind(bytes);
  if (!kind) {
    const start = latin1Of(bytes, 0, 4096);
    return { kind, metadata: [], disguise: disguises.find(([, sign]) => sign.test(start))?.[0] };
  }
  if (kind === 'svg' || kind === 'heic' || kind === 'tiff' || kind === 'bmp') return { kind, metadata: [] };
  const found = readPictureMetadata(bytes);
  // A damaged end is named as strange data; decoding the picture says it better.
  const isOnlyDamaged = found.join() === 'dữ liệu lạ' && kind !== 'avif' && !stripPictureMetadata(bytes);
  const metadata = isOnlyDamaged ? [] : found;
  // A header that cannot be read is a damaged picture, which decoding it will say.
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .then(({ autoOrient }) => autoOrient)
    .catch(() => undefined);
  return { kind, metadata, camera: readCamera(bytes), width: size?.width, height: size?.height };
}
