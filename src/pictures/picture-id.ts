import { createHash } from 'node:crypto';
import { pictureSettings } from './picture-settings.ts';
import type { PictureKind } from './sniff-picture-kind.ts';
import { rasteriserVersion } from './svg/rasterise-svg.ts';

/** We draw the pixels of an SVG ourselves, so another version of the renderer makes another picture. */
export const pictureIdOf = (bytes: Uint8Array, kind: PictureKind): string =>
  createHash('sha256')
    .update(`${pictureSettings.version}\n`)
    .update(kind === 'svg' ? `${rasteriserVersion}\n` : '')
    .update(bytes)
    .digest('hex')
    .slice(0, 16);
