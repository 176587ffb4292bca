import sharp, { type Sharp } from 'sharp';
import { variantPath } from '../newsroom/picture-address.ts';
import type { Picture, PictureVariant } from '../newsroom/picture.ts';
import { chooseWidths, heightAt } from './choose-widths.ts';
import { findGround, groundColours } from './find-ground.ts';
import type { PictureFault } from './picture-failure.ts';
import { pictureLimits, pictureSettings } from './picture-settings.ts';

export interface EncodedPicture {
  picture: Picture;
  /** The bytes of each variant, in the order of `picture.variants`. */
  files: Uint8Array[];
}

type EncodingResult = { ok: true; encoded: EncodedPicture } | { ok: false; fault: PictureFault };

/** The versions that decide the bytes of a variant. */
export const encoderVersion = (['sharp', 'vips', 'aom', 'webp', 'mozjpeg'] as const)
  .map((name) => `${name} ${sharp.versions[name] ?? '?'}`)
  .join(', ');

type PlannedVariant = Omit<PictureVariant, 'bytes'>;

function planVariants(id: string, original: { width: number; height: number }): PlannedVariant[] {
  const plan = (format: PictureVariant['format'], width: number): PlannedVariant => {
    return { format, width, height: heightAt(width, original), path: variantPath(id, { width, format }) };
  };
  const widths = chooseWidths(original.width);
  return [
    ...widths.map((width) => plan('avif', width)),
    ...widths.map((width) => plan('webp', width)),
    plan('jpeg', Math.min(original.width, pictureSettings.fallbackWidth)),
  ];
}

interface Look {
  isDrawing: boolean;
  ground: Picture['ground'];
}

function encodeVariant(
  master: Sharp,
  { format, width, height }: PlannedVariant,
  { isDrawing, ground = 'sang' }: Look,
): Promise<Buffer> {
  const resized = master.clone().resize({ width, height, fit: 'fill' });
  // Halved colour resolution is invisible in a photograph, but it blurs the coloured letters of a screenshot.
  const chromaSubsampling = isDrawing ? '4:4:4' : '4:2:0';
  if (format === 'avif') return resized.avif({ ...pictureSettings.avif, chromaSubsampling }).toBuffer();
  if (format === 'webp') return resized.webp(pictureSettings.webp).toBuffer();
  return resized
    .flatten({ background: groundColours[ground] })
    .jpeg({ ...pictureSettings.jpeg, chromaSubsampling })
    .toBuffer();
}

/**
 * Makes all variants of an original: upright, sRGB, only pixels. Every variant comes from one decoded copy, so no other
 * data of the original can reach it.
 */
export async function encodePicture(id: string, bytes: Uint8Array): Promise<EncodingResult> {
  // libaom writes other bytes with another number of threads, so pictures are made in parallel instead.
  sharp.concurrency(1);
  const input = { failOn: 'error', limitInputPixels: pictureLimits.pixels, sequentialRead: true } as const;
  const header = await sharp(bytes, { ...input, limitInputPixels: false }).metadata();
  const original = header.autoOrient;
  if (original.width * original.height > pictureLimits.pixels)
    return { ok: false, fault: { kind: 'qua-nhieu-diem-anh' } };
  if (original.height > original.width * pictureLimits.tallness) return { ok: false, fault: { kind: 'qua-dai' } };

  const widest = chooseWidths(original.width).at(-1) ?? original.width;
  const { data, info } = await sharp(bytes, input)
    .autoOrient()
    .resize({ width: widest, height: heightAt(widest, original), fit: 'fill' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const master = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const ground = findGround(data, info.channels);
  const isDrawing = header.format === 'png' || header.format === 'gif';
  const planned = planVariants(id, original);
  const files = await Promise.all(planned.map((variant) => encodeVariant(master, variant, { isDrawing, ground })));
  const variants = planned.map((variant, index) => ({ ...variant, bytes: files[index]?.length ?? 0 }));
  const picture: Picture = {
    id,
    width: original.width,
    height: original.height,
    ...(ground === undefined ? {} : { ground }),
    variants,
  };
  return { ok: true, encoded: { picture, files } };
}
