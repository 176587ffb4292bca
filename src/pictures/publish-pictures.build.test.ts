import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePhotoWithMetadata } from '../testing/make-photo-with-metadata.ts';
import { preparePictures } from './prepare-pictures-fs.ts';
import { publishPictures } from './publish-pictures-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

let folder: string;
beforeAll(async () => {
  folder = makeTemporaryFolder('dang-anh-');
});

async function readFolder(path: string): Promise<Record<string, string>> {
  const names = (await readdir(path)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, (await readFile(join(path, name))).toString('base64')])),
  );
}

describe('publishPictures', () => {
  it('puts every variant into the site, over what was there, and nothing else', async () => {
    const path = join(folder, 'dang.jpg');
    await writeFile(path, await makePhotoWithMetadata({ width: 200, height: 150 }));
    const cacheDir = join(folder, 'cache');
    const outDir = join(folder, 'dist');
    const { pictures } = await preparePictures({ files: [path], cacheDir });
    const published = [...pictures.values()];
    await publishPictures({ pictures: published, cacheDir, outDir });
    const first = await readFolder(join(outDir, 'anh'));
    expect(Object.keys(first)).toEqual(
      published.flatMap(({ variants }) => variants.map((v) => v.path.replace('/anh/', ''))).sort(),
    );
    const [name = ''] = Object.keys(first);
    await rm(join(outDir, 'anh', name));
    await writeFile(join(outDir, 'anh', name), 'cũ');
    await publishPictures({ pictures: published, cacheDir, outDir });
    expect(await readFolder(join(outDir, 'anh'))).toEqual(first);
  });

  it('throws when the cache lacks a variant', async () => {
    const picture = {
      id: '0123456789abcdef',
      width: 1,
      height: 1,
      variants: [{ format: 'jpeg', width: 1, height: 1, path: '/anh/0123456789abcdef-1.jpg', bytes: 1 }],
    } as const;
    await expect(
      publishPictures({
        pictures: [{ ...picture, variants: [...picture.variants] }],
        cacheDir: folder,
        outDir: join(folder, 'dist-2'),
      }),
    ).rejects.toThrow('ENOENT');
  });
});
