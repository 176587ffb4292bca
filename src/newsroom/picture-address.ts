import type { PictureVariant } from './picture.ts';

const extensions = { avif: 'avif', webp: 'webp', jpeg: 'jpg' } as const satisfies Record<
  PictureVariant['format'],
  string
>;

/** The pattern of every picture's id. */
export const idPattern = '[0-9a-f]{16}';

/** `/anh/3f2a9c0d11e4b7a6-`: the address of every variant of a picture begins with it. */
export const pictureKey = (id: string): string => `/anh/${id}-`;

/** `/anh/3f2a9c0d11e4b7a6-800.avif`, the published address of a variant. */
export const variantPath = (id: string, { width, format }: Pick<PictureVariant, 'width' | 'format'>): string =>
  `${pictureKey(id)}${width}.${extensions[format]}`;

/** The rest of a variant's address after the key, for any width; works in PCRE and JavaScript. */
export const variantEnding = `[1-9][0-9]*\\.(?:${Object.values(extensions).join('|')})`;
