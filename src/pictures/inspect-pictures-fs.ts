import { availableParallelism } from 'node:os';
import { joinBelow } from '../disk/join-below.ts';
import { inspectPicture } from './inspect-picture.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { readWithin } from './open-original-fs.ts';
import type { PictureFacts } from './picture-facts.ts';

interface InspectPicturesOptions {
  /** Absolute path. */
  folder: string;
  /** Paths from the folder, of files with a picture's name. */
  files: readonly string[];
}

/** Inspects files, by path from the folder. A file that cannot be read, or is too large, has only its fault. */
export async function inspectPictures({ folder, files }: InspectPicturesOptions): Promise<Map<string, PictureFacts>> {
  const inspect = async (file: string): Promise<PictureFacts> => {
    const bytes = await readWithin(joinBelow(folder, file));
    return Buffer.isBuffer(bytes) ? inspectPicture(bytes) : { kind: undefined, fault: bytes, metadata: [] };
  };
  const facts = await mapConcurrently(files, availableParallelism(), inspect);
  return new Map(files.flatMap((file, index) => (facts[index] ? [[file, facts[index]] as const] : [])));
}
