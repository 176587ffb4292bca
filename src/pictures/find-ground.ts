import type { Picture } from '../newsroom/picture.ts';

/** Of 255: what shines through less is the soft edge of a shape. */
const seeThrough = 200;
/** Share of the pixels. */
const fewest = 0.005;
/** Of 255: lighter drawings are lost on white. */
const light = 170;

/**
 * What a see-through picture needs behind it, so that its drawing is seen on a light page and on a dark one: undefined
 * for one that covers its ground. `data` holds rows of grey or of red, green and blue, the opacity last.
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

/** The colours behind it, as the style sheets have them: `.ground-sang`, `.ground-toi`. */
export const groundColours = { sang: '#ffffff', toi: '#18221d' } as const;
