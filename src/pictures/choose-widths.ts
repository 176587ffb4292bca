import { pictureSettings } from './picture-settings.ts';

/** Chooses the widths to make of an original, narrowest first, never wider than its own `width` in pixels. */
export function chooseWidths(width: number): number[] {
  const widest = Math.min(width, pictureSettings.widths.at(-1) ?? width);
  return [...pictureSettings.widths.filter((step) => step < widest), widest];
}

/** Gives the height that keeps the original's proportions. */
export const heightAt = (width: number, original: { width: number; height: number }): number =>
  Math.max(1, Math.round((original.height * width) / original.width));
