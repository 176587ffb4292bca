import type { Picture, PictureVariant } from '../newsroom/picture.ts';

export interface PictureSources {
  /** Ready for `srcset`, narrowest first; empty when the picture has no variant of that format. */
  avif: string;
  webp: string;
  jpeg: string;
  /** What a browser that knows neither format shows; its width and height give the page the picture's shape. */
  fallback: PictureVariant;
}

/** How wide a picture of the article's column is shown; a layout that shows it narrower passes its own. */
export const articlePictureSizes = '(min-width: 48rem) 44rem, 100vw';

const toSrcset = (variants: PictureVariant[]): string =>
  variants.map(({ path, width }) => `${path} ${width}w`).join(', ');

/** What `<picture>` needs to know of a picture. Throws when there is no JPEG to fall back on. */
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
