import type { Picture } from '../newsroom/picture.ts';

/** Opacity of 255. A pixel below it lets the background through; a pixel above it is only the soft edge of a shape. */
const seeThrough = 200;
/** The smallest share of see-through pixels that counts. */
const fewest = 0.005;
/** Brightness of 255. A lighter drawing is invisible on white. */
const light = 170;

/**
 * Finds the background that makes a see-through picture visible on a light page and on a dark one. Returns undefined
 * for a picture that covers its background. `data` holds rows of grey, or of red, green and blue, with opacity last.
 */
export function findGround(data: Uint8Array, channels: number): Picture['ground'] {
  if (channels !== 2 && channels !== 4) return undefined;
  let [clear, weight, brightness] = [0, 0, 0];
  for (let at = 0; at + channels <= data.length; at += channels) {
    const opacity = data[at + channels - 1] ?? 255;
    if (opacity < seeThrough) clear += 1;
    weight += opacity;
    const [red = 0, green = red, blue = red] = channels === 2 ? [data[at]] : [data[at], data[at + 1], data[at + 2]];
    brightness += opacity * (0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0));
  }
  if (clear < fewest * (data.length / channels)) return undefined;
  return weight > 0 && brightness / weight > light ? 'toi' : 'sang';
}

/** The background colours, as in the style sheets: `.ground-sang`, `.ground-toi`. */
export const groundColours = { sang: '#ffffff', toi: '#18221d' } as const;
