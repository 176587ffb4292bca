import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Picture } from '../newsroom/picture.ts';
import { encodePicture } from './encode-picture.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { openOriginal } from './open-original-fs.ts';
import { readCachedPicture, writeCachedPicture } from './picture-cache-fs.ts';
import { createPictureFailure, type PictureFailure, type PictureFault } from './picture-failure.ts';
import { pictureSettings } from './picture-settings.ts';
import type { PictureKind } from './sniff-picture-kind.ts';
import { rasteriserVersion, rasteriseSvg } from './svg/rasterise-svg.ts';

interface PreparePicturesOptions {
  /** Absolute paths of originals. */
  files: readonly string[];
  cacheDir: string;
  /** The number of pictures to work on at a time; by default, one for each core. */
  concurrency?: number;
}

export interface PreparedPictures {
  /** The pictures by absolute path, sorted. */
  pictures: Map<string, Picture>;
  failures: PictureFailure[];
}

interface Original {
  bytes: Buffer;
  kind: PictureKind;
}

type Outcome = { picture: Picture } | { fault: PictureFault };

/** We draw the pixels of an SVG ourselves, so another version of the renderer makes another picture. */
const pictureIdOf = ({ bytes, kind }: Original): string =>
  createHash('sha256')
    .update(`${pictureSettings.version}\n`)
    .update(kind === 'svg' ? `${rasteriserVersion}\n` : '')
    .update(bytes)
    .digest('hex')
    .slice(0, 16);

async function makePicture(id: string, { bytes, kind }: Original, cacheDir: string): Promise<Outcome> {
  const cached = await readCachedPicture(cacheDir, id);
  if (cached) return { picture: cached };
  const pixels = kind === 'svg' ? await rasteriseSvg(bytes) : bytes;
  if (!Buffer.isBuffer(pixels)) return { fault: pixels };
  // If a decoder throws, the editor's picture is at fault. The disk's errors below are thrown.
  const encoding = await encodePicture(id, pixels).catch(() => ({ ok: false, fault: { kind: 'hong' } }) as const);
  if (!encoding.ok) return { fault: encoding.fault };
  await writeCachedPicture(cacheDir, encoding.encoded);
  return { picture: encoding.encoded.picture };
}

/** Makes publishable variants of originals in the cache. Gives one failure for each original that has none. */
export async function preparePictures({
  files,
  cacheDir,
  concurrency,
}: PreparePicturesOptions): Promise<PreparedPictures> {
  const paths = [...new Set(files)].sort();
  const underway = new Map<string, Promise<Outcome>>();
  const prepare = async (path: string): Promise<Outcome> => {
    const original = await openOriginal(path);
    if (!original.ok) return { fault: original.fault };
    const id = pictureIdOf(original);
    const outcome = underway.get(id) ?? makePicture(id, original, cacheDir);
    underway.set(id, outcome);
    return outcome;
  };
  const outcomes = await mapConcurrently(paths, concurrency ?? availableParallelism(), prepare);

  const pictures = new Map<string, Picture>();
  const failures: PictureFailure[] = [];
  for (const [index, path] of paths.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined) throw new Error(`This should never happen: no outcome for ${path}`);
    if ('fault' in outcome) failures.push(createPictureFailure(path, outcome.fault));
    else pictures.set(path, outcome.picture);
  }
  return { pictures, failures };
}
