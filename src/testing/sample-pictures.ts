import type { Picture, PictureVariant } from '../newsroom/picture.ts';

const variant = (format: PictureVariant['format'], width: number): PictureVariant => ({
  format,
  width,
  height: width / 2,
  path: `/anh/3f2a-${width}.${format}`,
  bytes: width * 100,
});

/** A picture for tests: two widths of the modern formats, one JPEG. */
export const samplePicture: Picture = {
  id: '3f2a',
  width: 1600,
  height: 800,
  variants: [
    variant('avif', 400),
    variant('avif', 800),
    variant('webp', 400),
    variant('webp', 800),
    variant('jpeg', 800),
  ],
};

/** Gives the HTML of `samplePicture`, with a given description. */
export const samplePictureHtml = (alt: string): string =>
  '<picture>' +
  '<source type="image/avif" srcset="/anh/3f2a-400.avif 400w, /anh/3f2a-800.avif 800w" sizes="(min-width: 48rem) 44rem, 100vw">' +
  '<source type="image/webp" srcset="/anh/3f2a-400.webp 400w, /anh/3f2a-800.webp 800w" sizes="(min-width: 48rem) 44rem, 100vw">' +
  `<img src="/anh/3f2a-800.jpeg" width="800" height="400" alt="${alt}" loading="lazy" decoding="async">` +
  '</picture>';
