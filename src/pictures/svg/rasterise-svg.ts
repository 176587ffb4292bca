import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { childEnvironment } from '../../processes/child-environment.ts';
import type { PictureFault } from '../picture-failure.ts';
import { pictureLimits } from '../picture-settings.ts';
import { extractEmbeddedPictures } from './embedded-pictures.ts';
import { sizeSvg } from './size-svg.ts';

const mostMilliseconds = 20_000;

/** The versions that decide how a drawing is rendered. */
export const rasteriserVersion = (['rsvg', 'cairo', 'vips'] as const)
  .map((name) => `${name} ${sharp.versions[name] ?? '?'}`)
  .join(', ');

/** Renders a drawing as a PNG: the same drawing gives the same pixels. The drawing itself is never published. */
export async function rasteriseSvg(bytes: Uint8Array): Promise<Buffer | PictureFault> {
  const text = Buffer.from(bytes).toString('utf8');
  for (const picture of extractEmbeddedPictures(text).pictures) {
    const size = await sharp(picture.bytes, { limitInputPixels: false })
      .metadata()
      .catch(() => undefined);
    if (!size) return { kind: 'hong' };
    if (size.width * size.height > pictureLimits.pixels) return { kind: 'qua-nhieu-diem-anh' };
  }
  const sized = sizeSvg(text);
  if (!sized) return { kind: 'svg-thieu-khung' };
  const script = fileURLToPath(new URL('./rasterise-svg-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: childEnvironment(['FONTCONFIG_*', 'XDG_*']),
    timeout: mostMilliseconds,
    killSignal: 'SIGKILL',
  });
  child.stdin.on('error', () => undefined); // if the child ended early, its status says so
  child.stdin.end(sized.text);
  const [png, { status, signal }] = await Promise.all([
    buffer(child.stdout),
    new Promise<{ status: number | null; signal: string | null }>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, by) => resolve({ status: code, signal: by }));
    }),
  ]);
  if (signal === 'SIGKILL') return { kind: 'svg-ve-lau' };
  return status === 0 ? png : { kind: 'hong' };
}
