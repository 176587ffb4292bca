import type { Picture, PictureVariant } from '../newsroom/picture.ts';

export interface PictureSources {
  /** Ready for `srcset`, narrowest first; empty when the picture has no variant in that format. */
  avif: string;
  webp: string;
  jpeg: string;
  /** The picture for a browser that knows neither AVIF nor WebP. Its width and height reserve space on the page. */
  fallback: PictureVariant;
}

/** The displayed width of a picture in the article's column. A layout that shows it narrower passes its own value. */
export const articlePictureSizes = '(min-width: 48rem) 44rem, 100vw';

const toSrcset = (variants: PictureVariant[]): string =>
  variants.map(({ path, width }) => `${path} ${width}w`).join(', ');

/** The sources for `<picture>`. Throws when there is no JPEG as a fallback. */
export function pictureSources(picture: Picture): PictureSources {
  const variantsOf = (format: PictureVariant['format']): PictureVariant[] =>
    picture.variants.filter((variant) => variant.format === format);
  const jpegs = variantsOf('jpeg');
  const fallback = jpegs.at(-1);
  if (!fallback) throw new Error(`This should never happen: picture \`${picture.id}\` has no JPEG variant`);
  return {
    avif: toSrcset(variantsOf('avif')),
    webp: toSrcset(variantsOf('webp')),
    jpeg: jpegs.length > 1 ? toSrcset(jpegs) : '',
    fallback,
  };
}
