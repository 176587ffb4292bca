import sharp from 'sharp';
import { latin1Of } from './metadata/bytes.ts';
import { isAnimated } from './is-animated.ts';
import { judgeOriginal } from './open-original-fs.ts';
import type { PictureFacts } from './picture-facts.ts';
import { pictureIdOf } from './picture-id.ts';
import { pictureLimits } from './picture-settings.ts';
import { readCamera } from './read-camera.ts';
import { readPictureMetadata } from './read-picture-metadata.ts';
import { sniffPictureKind } from './sniff-picture-kind.ts';
import { sizeSvg } from './svg/size-svg.ts';
import { stripPictureMetadata } from './strip-picture-metadata.ts';

const disguises: [NonNullable<PictureFacts['disguise']>, RegExp][] = [
  ['php', /<\?php|<\?=/i],
  ['html', /^[\s\xEF\xBB\xBF]*(?:<!doctype html|<html|<head|<body|<script|<iframe)/i],
  ['chuong-trinh', /^(?:MZ|\x7FELF|#!)/],
];

type Size = Pick<PictureFacts, 'width' | 'height'> & { pages?: number | undefined };

/** Returns undefined when the header cannot be read: the picture is damaged. */
const readSize = (bytes: Uint8Array): Promise<Size | undefined> =>
  sharp(bytes, { limitInputPixels: false })
    .metadata()
    .then(({ autoOrient, pages }) => ({ ...autoOrient, pages }))
    .catch(() => undefined);

/** Inspects a file with a picture's name. Reads only headers, decodes no pixels and never throws. */
export async function inspectPicture(bytes: Uint8Array): Promise<PictureFacts> {
  const kind = sniffPictureKind(bytes);
  const judged = judgeOriginal(bytes);
  const fault = 'fault' in judged ? judged.fault : undefined;
  if (!kind) {
    const start = latin1Of(bytes, 0, 4096);
    return { kind, fault, metadata: [], disguise: disguises.find(([, sign]) => sign.test(start))?.[0] };
  }
  if (fault) return { kind, fault, metadata: [] };
  const found = readPictureMetadata(bytes);
  // A damaged end shows up as unknown data. Decoding the picture gives the better message.
  const isOnlyDamaged =
    found.length > 0 && found.every((one) => one === 'unknown') && kind !== 'avif' && !stripPictureMetadata(bytes);
  const metadata = isOnlyDamaged ? [] : found;
  // Every whole file of the other kinds can be cleaned. Trying each would read the archive twice.
  const isCleanable = kind === 'avif' && metadata.length > 0 ? stripPictureMetadata(bytes) !== undefined : undefined;
  const size: Size | undefined = kind === 'svg' ? sizeSvg(Buffer.from(bytes).toString('utf8')) : await readSize(bytes);
  return {
    kind,
    id: pictureIdOf(bytes, kind),
    isAnimated: isAnimated(bytes, kind, size?.pages),
    fault: judgeSize(size),
    metadata,
    isCleanable,
    camera: readCamera(bytes),
    width: size?.width,
    height: size?.height,
  };
}

function judgeSize(size: Size | undefined): PictureFacts['fault'] {
  if (!size?.width || !size.height) return { kind: 'hong' };
  if (size.width * size.height > pictureLimits.pixels) return { kind: 'qua-nhieu-diem-anh' };
  return size.height > size.width * pictureLimits.tallness ? { kind: 'qua-dai' } : undefined;
}
