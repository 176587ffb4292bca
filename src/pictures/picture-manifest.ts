import { z } from 'astro/zod';
import { idPattern, pictureKey, variantEnding } from '../newsroom/picture-address.ts';
import type { Picture, PictureVariant } from '../newsroom/picture.ts';

const count = z.number().int().positive();

/** The cache's record of one picture. A manifest that does not match counts as missing. */
export const pictureManifestSchema = z.strictObject({
  /** Versions of the encoders, because another version may write other bytes. */
  madeBy: z.string(),
  picture: z.strictObject({
    id: z.string().regex(new RegExp(`^${idPattern}$`)),
    width: count,
    height: count,
    ground: z.enum(['sang', 'toi']).optional(),
    variants: z
      .array(
        z.strictObject({
          format: z.enum(['avif', 'webp', 'jpeg']),
          width: count,
          height: count,
          path: z.string().regex(new RegExp(`^${pictureKey(idPattern)}${variantEnding}$`)),
          bytes: count,
        }),
      )
      .min(1),
  }),
  /** SHA-256 of each variant, in the order of `picture.variants`. */
  digests: z.array(z.string()),
});

export interface PictureManifest {
  madeBy: string;
  picture: Picture;
  digests: string[];
}

/** Gives the variant's name in the cache: `/anh/3f2a…-800.avif` → `3f2a…-800.avif`. */
export const variantFileName = (variant: Pick<PictureVariant, 'path'>): string => variant.path.slice('/anh/'.length);
