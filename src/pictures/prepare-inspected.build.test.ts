import { rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';
import { makePhotoWithMetadata } from '../testing/make-photo-with-metadata.ts';
import { inspectPictures } from './inspect-pictures-fs.ts';
import { preparePictures } from './prepare-pictures-fs.ts';

let folder: string;
beforeAll(() => {
  folder = makeTemporaryFolder('anh-');
});

const cacheOf = (name: string): string => join(folder, `cache-${name}`);

async function save(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

describe('preparePictures after an inspection', () => {
  const inspect = async (path: string) => {
    const facts = await inspectPictures({ folder, files: [basename(path)] });
    return new Map([...facts].map(([file, found]) => [join(folder, file), found]));
  };

  it('takes a picture from the cache without reading its file again', async () => {
    const path = await save('doc-mot-lan.jpg', await makePhotoWithMetadata({ width: 500, height: 300 }));
    const facts = await inspect(path);
    const first = await preparePictures({ files: [path], facts, cacheDir: cacheOf('mot-lan') });
    await rm(path); // whoever opens it now gets nothing
    const again = await preparePictures({ files: [path], facts, cacheDir: cacheOf('mot-lan') });
    expect(again).toEqual(first);
    expect(again.pictures.get(path)?.id).toBe(facts.get(path)?.id);
  });

  it('gives a picture the id that it has without an inspection', async () => {
    const path = await save('ma-so.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>');
    const { pictures } = await preparePictures({ files: [path], cacheDir: cacheOf('ma-so') });
    expect((await inspect(path)).get(path)?.id).toBe(pictures.get(path)?.id);
  });

  it('refuses a picture that changed after it was inspected', async () => {
    const path = await save('thay-doi.jpg', await makePhotoWithMetadata({ width: 500, height: 300 }));
    const facts = await inspect(path);
    await save('thay-doi.jpg', await makePhotoWithMetadata({ width: 600, height: 300 }));
    const { pictures, failures } = await preparePictures({ files: [path], facts, cacheDir: cacheOf('thay-doi') });
    expect(pictures).toEqual(new Map());
    expect(failures).toEqual([
      {
        path,
        reason: 'Ảnh `thay-doi.jpg` vừa thay đổi trong lúc đang đọc.',
        cure: 'Lưu xong ảnh rồi chạy lại.',
      },
    ]);
  });

  it('repeats the fault that the inspection found', async () => {
    const path = await save('hong.jpg', 'không phải ảnh');
    const facts = await inspect(path);
    await rm(path);
    const { failures } = await preparePictures({ files: [path], facts, cacheDir: cacheOf('hong') });
    expect(failures.map(({ reason }) => reason)).toEqual(['Ảnh `hong.jpg` không phải là ảnh, dù tên tệp có đuôi gì.']);
  });
});
