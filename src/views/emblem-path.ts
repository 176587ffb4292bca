import type { Picture } from '../newsroom/picture.ts';

/** The narrowest WebP copy of the emblem, or the common emblem if the agency has none of its own. */
export const emblemPath = (emblem: Picture | undefined): string =>
  emblem?.variants.find(({ format }) => format === 'webp')?.path ?? '/bieu-trung.svg';
