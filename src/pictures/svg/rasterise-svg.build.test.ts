import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { inspectPicture } from '../inspect-picture.ts';
import { preparePictures } from '../prepare-pictures-fs.ts';
import { makeTemporaryFolder } from '../../testing/temporary-folders-fs.ts';

let folder: string;
beforeAll(async () => {
  folder = makeTemporaryFolder('anh-ve-');
});

const cacheOf = (name: string): string => join(folder, `cache-${name}`);

async function save(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

async function readFolder(path: string): Promise<Record<string, string>> {
  const names = (await readdir(path)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (n) => [n, (await readFile(join(path, n))).toString('base64')])),
  );
}

/** Makes a small file that claims to be 60,000 pixels wide and high. */
async function makeHugePng(): Promise<Buffer> {
  const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#c00' } })
    .png()
    .toBuffer();
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

it.each([
  ['the common emblem', readFileSync(new URL('../../../public/bieu-trung.svg', import.meta.url), 'utf8')],
  [
    'a drawing in millimetres',
    '<svg xmlns="http://www.w3.org/2000/svg" width="2mm" height="1mm"><path d="M0 0h9v9z"/></svg>',
  ],
  [
    'a drawing smaller than a pixel',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 .5 .25"><path d="M0 0h.4v.2z"/></svg>',
  ],
  [
    'a drawing larger than a wall',
    '<svg xmlns="http://www.w3.org/2000/svg" width="40000" height="90000"><path d="M0 0h40000v90000z"/></svg>',
  ],
])('draws %s as large as the widest copy, the same each time', async (name, drawing) => {
  const path = await save(`${name}.svg`, drawing);
  const first = await preparePictures({ files: [path], cacheDir: cacheOf(`ve 1 ${name}`) });
  expect(first.failures).toEqual([]);
  const picture = first.pictures.get(path);
  expect(Math.max(picture?.width ?? 0, picture?.height ?? 0)).toBe(1600);
  expect(picture).toMatchObject(
    await inspectPicture(Buffer.from(drawing)).then(({ width, height }) => ({ width, height })),
  );
  expect([...new Set(picture?.variants.map(({ format }) => format))]).toEqual(['avif', 'webp', 'jpeg']);
  await preparePictures({ files: [path], cacheDir: cacheOf(`ve 2 ${name}`) });
  expect(await readFolder(cacheOf(`ve 2 ${name}`))).toEqual(await readFolder(cacheOf(`ve 1 ${name}`)));
});

it('keeps the ground of a drawing clear', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path fill="#c00" d="M10 0h10v10h-10z"/></svg>';
  const path = await save('nen-trong.svg', drawing);
  const { pictures } = await preparePictures({ files: [path], cacheDir: cacheOf('ve-3') });
  const webp = pictures.get(path)?.variants.find(({ format }) => format === 'webp');
  const { data } = await sharp(join(cacheOf('ve-3'), webp?.path.replace('/anh/', '') ?? ''))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([data[3], data[479 * 4 + 3]]).toEqual([0, 255]);
});

it('refuses a drawing whose photograph would fill the machine', async () => {
  const inside = (await makeHugePng()).toString('base64');
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image width="9" height="9" href="data:image/png;base64,${inside}"/></svg>`;
  const { failures } = await preparePictures({ files: [await save('bom.svg', drawing)], cacheDir: cacheOf('ve-4') });
  expect(failures.map(({ reason }) => reason)).toEqual(['Ảnh `bom.svg` có hơn 120 triệu điểm ảnh.']);
});
