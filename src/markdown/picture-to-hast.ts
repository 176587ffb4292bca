import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Picture } from '../newsroom/picture.ts';
import { articlePictureSizes, pictureSources } from './picture-sources.ts';

/** `<picture>` with AVIF and WebP if they exist, and a JPEG whose size prevents a layout shift. */
export function pictureToHast(picture: Picture, alt: string, sizes: string = articlePictureSizes): Element {
  const { avif, webp, jpeg, fallback } = pictureSources(picture);
  return h('picture', [
    ...(avif ? [h('source', { type: 'image/avif', srcSet: avif, sizes })] : []),
    ...(webp ? [h('source', { type: 'image/webp', srcSet: webp, sizes })] : []),
    h('img', {
      ...(picture.ground ? { class: `ground-${picture.ground}` } : {}),
      src: fallback.path,
      ...(jpeg ? { srcSet: jpeg, sizes } : {}),
      width: fallback.width,
      height: fallback.height,
      alt,
      loading: 'lazy',
      decoding: 'async',
    }),
  ]);
}
