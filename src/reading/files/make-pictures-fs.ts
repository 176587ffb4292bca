import { joinBelow } from '../../disk/join-below.ts';
import type { Picture } from '../../newsroom/picture.ts';
import type { PictureFacts } from '../../pictures/picture-facts.ts';
import type { PictureFailure } from '../../pictures/picture-failure.ts';
import { preparePictures } from '../../pictures/prepare-pictures-fs.ts';
import type { PictureOwner } from './list-picture-owners.ts';

/** Pictures that could be made and those that could not, by path from the content folder. */
export interface MadePictures {
  pictures: ReadonlyMap<string, Picture>;
  failures: ReadonlyMap<string, PictureFailure>;
}

interface MakeOptions {
  /** What was found of pictures, by path from the content folder. */
  facts: ReadonlyMap<string, PictureFacts>;
  /** Absolute path. */
  contentDir: string;
  /** Where variants are kept between builds. */
  cacheDir: string;
}

/** Makes every picture that one of `owners` shows. */
export async function makePictures(
  owners: readonly PictureOwner[],
  { facts, contentDir, cacheDir }: MakeOptions,
): Promise<MadePictures> {
  const originals = new Set(owners.flatMap(({ uses }) => uses.map(({ original }) => original)));
  const files = new Map([...originals].map((original) => [joinBelow(contentDir, original), original]));
  const { pictures, failures } = await preparePictures({
    files: [...files.keys()],
    facts: new Map([...facts].map(([file, found]) => [joinBelow(contentDir, file), found])),
    cacheDir,
  });
  const fileOf = (path: string): string => files.get(path) ?? path;
  return {
    pictures: new Map([...pictures].map(([path, picture]) => [fileOf(path), picture])),
    failures: new Map(failures.map((failure) => [fileOf(failure.path), failure])),
  };
}
