import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Picture } from '../newsroom/picture.ts';
import { encodePicture } from './encode-picture.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { openOriginal } from './open-original-fs.ts';
import { readCachedPicture, writeCachedPicture } from './picture-cache-fs.ts';
import { createPictureFailure, type PictureFailure, type PictureFailureKind } from './picture-failure.ts';
import { pictureSettings } from './picture-settings.ts';

interface PreparePicturesOptions {
  /** Absolute paths of originals. */
  files: readonly string[];
  cacheDir: string;
  /** Pictures at work at a time; default one a core. */
  concurrency?: number;
}

export interface PreparedPictures {
  /** By absolute path, sorted. */
  pictures: Map<string, Picture>;
  failures: PictureFailure[];
}

type Outcome = Picture | PictureFailureKind;

const pictureIdOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(`${pictureSettings.version}\n`).update(bytes).digest('hex').slice(0, 16);

async function makePicture(id: string, bytes: Uint8Array, cacheDir: string): Promise<Outcome> {
  const cached = await readCachedPicture(cacheDir, id);
  if (cached) return cached;
  // Whatever a decoder throws at these bytes, the editor's picture is at fault; the disk's errors below do throw.
  const encoding = await encodePicture(id, bytes).catch(() => ({ ok: false, kind: 'hong' }) as const);
  if (!encoding.ok) return encoding.kind;
  await writeCachedPicture(cacheDir, encoding.encoded);
  return encoding.encoded.picture;
}

/** Originals → publishable variants in the cache; what cannot be published is a failure, one for each original. */
export async function preparePictures({
  files,
  cacheDir,
  concurrency,
}: PreparePicturesOptions): Promise<PreparedPictures> {
  const paths = [...new Set(files)].sort();
  const underway = new Map<string, Promise<Outcome>>();
  const prepare = async (path: string): Promise<Outcome> => {
    const original = await openOriginal(path);
    if (!original.ok) return original.kind;
    const id = pictureIdOf(original.bytes);
    const outcome = underway.get(id) ?? makePicture(id, original.bytes, cacheDir);
    underway.set(id, outcome);
    return outcome;
  };
  const outcomes = await mapConcurrently(paths, concurrency ?? availableParallelism(), prepare);

  const pictures = new Map<string, Picture>();
  const failures: PictureFailure[] = [];
  for (const [index, path] of paths.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined) throw new Error(`This should never happen: no outcome for ${path}`);
    if (typeof outcome === 'string') failures.push(createPictureFailure(path, outcome));
    else pictures.set(path, outcome);
  }
  return { pictures, failures };
}
