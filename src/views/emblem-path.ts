import type { Picture } from '../newsroom/picture.ts';

/** The emblem's narrowest WebP copy, or the common badge where the agency gave none of its own. */
export const emblemPath = (emblem: Picture | undefined): string =>
  emblem?.variants.find(({ format }) => format === 'webp')?.path ?? '/bieu-trung.svg';
