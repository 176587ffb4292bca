import type { PictureVariant } from './picture.ts';

const extensions = { avif: 'avif', webp: 'webp', jpeg: 'jpg' } as const satisfies Record<
  PictureVariant['format'],
  string
>;

/** `/anh/3f2a9c0d11e4b7a6-800.avif`, the published address of a variant. */
export const variantPath = (id: string, { width, format }: Pick<PictureVariant, 'width' | 'format'>): string =>
  `/anh/${id}-${width}.${extensions[format]}`;

/** Addresses of every variant that a picture has or could have, whatever its widths are; for PCRE and JavaScript alike. */
export const variantPattern = (id: string): string =>
  `^/anh/${id}-[1-9][0-9]*\\.(?:${Object.values(extensions).join('|')})$`;

/** The pattern of every picture's id. */
export const idPattern = '[0-9a-f]{16}';

const ofVariant = new RegExp(variantPattern(`(${idPattern})`));

/**
 * The picture of which an address names a variant, in the one spelling that pages and browsers have for it; undefined for
 * every other address. Whoever withdraws a picture names one variant and means them all.
 */
export const pictureIdOf = (address: string): string | undefined => ofVariant.exec(address)?.[1];
