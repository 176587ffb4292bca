import { availableParallelism } from 'node:os';
import type { Picture } from '../newsroom/picture.ts';
import { encodePicture } from './encode-picture.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { openOriginal, type Original } from './open-original-fs.ts';
import { readCachedPicture, writeCachedPicture } from './picture-cache-fs.ts';
import { createPictureFailure, type PictureFailure, type PictureFault } from './picture-failure.ts';
import type { PictureFacts } from './picture-facts.ts';
import { pictureIdOf } from './picture-id.ts';
import { rasteriseSvg } from './svg/rasterise-svg.ts';

interface PreparePicturesOptions {
  /** Absolute paths of originals. */
  files: readonly string[];
  cacheDir: string;
  /** What an inspection found, by absolute path. Its pictures are not read again if the cache has them. */
  facts?: ReadonlyMap<string, Pick<PictureFacts, 'id' | 'fault'>>;
  /** The number of pictures to work on at a time; by default, one for each core. */
  concurrency?: number;
}

export interface PreparedPictures {
  /** The pictures by absolute path, sorted. */
  pictures: Map<string, Picture>;
  failures: PictureFailure[];
}

type Outcome = { picture: Picture } | { fault: PictureFault };

/**
 * Makes a picture, or takes it from the cache without reading its original. The file may have changed since its id was
 * taken; then nobody has judged these bytes.
 */
async function makePicture(id: string, read: () => Promise<Original>, cacheDir: string): Promise<Outcome> {
  const cached = await readCachedPicture(cacheDir, id);
  if (cached) return { picture: cached };
  const original = await read();
  if (!original.ok) return { fault: original.fault };
  const { bytes, kind } = original;
  if (pictureIdOf(bytes, kind) !== id) return { fault: { kind: 'thay-doi' } };
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
  facts,
  concurrency,
}: PreparePicturesOptions): Promise<PreparedPictures> {
  const paths = [...new Set(files)].sort();
  const underway = new Map<string, Promise<Outcome>>();
  const share = (id: string, read: () => Promise<Original>): Promise<Outcome> => {
    const outcome = underway.get(id) ?? makePicture(id, read, cacheDir);
    underway.set(id, outcome);
    return outcome;
  };
  const prepare = async (path: string): Promise<Outcome> => {
    const known = facts?.get(path);
    if (known?.id !== undefined) return share(known.id, () => openOriginal(path));
    if (known?.fault) return { fault: known.fault };
    const original = await openOriginal(path); // nobody has inspected it
    if (!original.ok) return { fault: original.fault };
    return share(pictureIdOf(original.bytes, original.kind), () => Promise.resolve(original));
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
