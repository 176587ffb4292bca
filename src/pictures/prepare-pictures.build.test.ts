import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import exifr from 'exifr';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePhotoWithMetadata } from '../testing/make-photo-with-metadata.ts';
import { preparePictures } from './prepare-pictures-fs.ts';
import { readPictureMetadata } from './read-picture-metadata.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

let folder: string;
beforeAll(async () => {
  folder = makeTemporaryFolder('anh-');
});

const cacheOf = (name: string): string => join(folder, `cache-${name}`);

async function save(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

async function readFolder(path: string): Promise<Record<string, string>> {
  const names = (await readdir(path)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (n) => [n, (await readFile(join(path, n))).toString('base64')])),
  );
}

const drawing = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 200, g: 30, b: 40, alpha: 0.5 } } });

describe('preparePictures', () => {
  it('makes every width in AVIF and WebP and one JPEG, none wider than the original', async () => {
    const path = await save('rong-1000.jpg', await makePhotoWithMetadata({ width: 1000, height: 500 }));
    const { pictures, failures } = await preparePictures({ files: [path], cacheDir: cacheOf('a') });
    expect(failures).toEqual([]);
    const picture = pictures.get(path);
    expect(picture?.id).toMatch(/^[0-9a-f]{16}$/);
    expect(picture?.variants.map(({ format, width, height }) => `${format} ${width}×${height}`)).toEqual([
      'avif 480×240',
      'avif 800×400',
      'avif 1000×500',
      'webp 480×240',
      'webp 800×400',
      'webp 1000×500',
      'jpeg 1000×500',
    ]);
    for (const variant of picture?.variants ?? []) {
      const bytes = await readFile(join(cacheOf('a'), variant.path.replace('/anh/', '')));
      const { width, height, format, space } = await sharp(bytes).metadata();
      expect(variant.bytes).toBe(bytes.length);
      expect({ width, height, format, space }).toEqual({
        width: variant.width,
        height: variant.height,
        format: variant.format === 'avif' ? 'heif' : variant.format,
        space: 'srgb',
      });
    }
  });

  it('strips what the camera and the editing programme wrote', async () => {
    const original = await makePhotoWithMetadata({ width: 500, height: 300 });
    const path = await save('co-toa-do.jpg', original);
    const seen = await exifr.parse(original, { xmp: true, iptc: true, mergeOutput: false });
    expect(await exifr.gps(original)).toEqual({
      latitude: expect.closeTo(16.5043, 3),
      longitude: expect.closeTo(112.3459, 3),
    });
    expect((await exifr.thumbnail(original))?.length).toBeGreaterThan(100);
    expect(seen.ifd0.Make).toBe('May anh thu nghiem');
    expect(seen.iptc.Caption).toBe('Anh chup thu');
    expect(seen.photoshop.City).toBe('Minh Ha');
    expect(readPictureMetadata(original)).toEqual(['exif', 'gps', 'thumbnail', 'xmp', 'iptc', 'comment']);

    const { pictures } = await preparePictures({ files: [path], cacheDir: cacheOf('b') });
    const variants = pictures.get(path)?.variants ?? [];
    expect(variants).toHaveLength(5);
    for (const variant of variants) {
      const bytes = await readFile(join(cacheOf('b'), variant.path.replace('/anh/', '')));
      expect(readPictureMetadata(bytes)).toEqual([]);
      const { exif, xmp, iptc, icc, comments } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, icc, comments }).toEqual({});
      if (variant.format === 'webp') continue;
      expect(await exifr.parse(bytes, true)).toSatisfy((found) => !found?.Make && !found?.latitude && !found?.City);
      expect(await exifr.gps(bytes).catch(() => undefined)).toBeUndefined();
    }
  });

  it('turns a picture upright and says its size as seen', async () => {
    const path = await save('nam-ngang.jpg', await makePhotoWithMetadata({ width: 400, height: 300, orientation: 6 }));
    const { pictures } = await preparePictures({ files: [path], cacheDir: cacheOf('c') });
    const picture = pictures.get(path);
    expect([picture?.width, picture?.height]).toEqual([300, 400]);
    expect(picture?.variants.map(({ width, height }) => `${width}×${height}`)).toEqual([
      '300×400',
      '300×400',
      '300×400',
    ]);
  });

  it('converts a wide-gamut original to sRGB instead of dropping its profile', async () => {
    const p3 = await drawing(40, 30).withIccProfile('p3').png().toBuffer();
    const path = await save('p3.png', p3);
    const { pictures } = await preparePictures({ files: [path], cacheDir: cacheOf('d') });
    const webp = pictures.get(path)?.variants.find(({ format }) => format === 'webp');
    const { data } = await sharp(join(cacheOf('d'), webp?.path.replace('/anh/', '') ?? ''))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(Math.abs((data[0] ?? 0) - 200)).toBeLessThan(8);
    expect(Math.abs((data[1] ?? 0) - 30)).toBeLessThan(8);
  });

  it.each([
    ['PNG with transparency', (): Promise<Buffer> => drawing(60, 40, 4).png().toBuffer()],
    ['WebP', (): Promise<Buffer> => drawing(60, 40).webp().toBuffer()],
    ['AVIF', (): Promise<Buffer> => drawing(60, 40).avif().toBuffer()],
    ['GIF', (): Promise<Buffer> => drawing(60, 40).gif().toBuffer()],
    ['CMYK JPEG', (): Promise<Buffer> => drawing(60, 40).toColourspace('cmyk').jpeg().toBuffer()],
    ['16-bit greyscale PNG', (): Promise<Buffer> => drawing(60, 40).toColourspace('grey16').png().toBuffer()],
    ['one pixel', (): Promise<Buffer> => drawing(1, 1).png().toBuffer()],
    ['a strip 2,000 wide and 1 high', (): Promise<Buffer> => drawing(2000, 1).png().toBuffer()],
  ])('accepts %s whatever the name says', async (name, make) => {
    const path = await save(`${name}.dat`, await make());
    const { pictures, failures } = await preparePictures({ files: [path], cacheDir: cacheOf('e') });
    expect(failures).toEqual([]);
    expect(pictures.get(path)?.variants.length).toBeGreaterThanOrEqual(3);
  });

  it('takes the first frame of a moving GIF', async () => {
    const frames = Buffer.concat([Buffer.alloc(20 * 10 * 3, 10), Buffer.alloc(20 * 10 * 3, 250)]);
    const gif = await sharp(frames, { raw: { width: 20, height: 20, channels: 3, pageHeight: 10 } })
      .gif({ delay: [100, 100] })
      .toBuffer();
    const path = await save('dong.gif', gif);
    const { pictures } = await preparePictures({ files: [path], cacheDir: cacheOf('f') });
    expect([pictures.get(path)?.width, pictures.get(path)?.height]).toEqual([20, 10]);
  });

  it('gives the same bytes from an empty cache, in any order and with any concurrency', async () => {
    const files = [
      await save('x.jpg', await makePhotoWithMetadata({ width: 900, height: 700 })),
      await save('y.jpg', await makePhotoWithMetadata({ width: 520, height: 300 })),
    ];
    const one = await preparePictures({ files, cacheDir: cacheOf('g1'), concurrency: 1 });
    sharp.concurrency(4);
    const two = await preparePictures({ files: files.toReversed(), cacheDir: cacheOf('g2'), concurrency: 3 });
    expect([...two.pictures]).toEqual([...one.pictures]);
    expect(await readFolder(cacheOf('g2'))).toEqual(await readFolder(cacheOf('g1')));
  });

  it('makes one picture of two copies of one original', async () => {
    const bytes = await makePhotoWithMetadata({ width: 300, height: 200 });
    const files = [await save('ban-1.jpg', bytes), await save('ban-2.jpg', bytes)];
    const { pictures } = await preparePictures({ files, cacheDir: cacheOf('h') });
    expect(pictures.get(files[0] ?? '')).toEqual(pictures.get(files[1] ?? ''));
    expect((await readdir(cacheOf('h'))).filter((name) => name.endsWith('.json'))).toHaveLength(1);
  });

  it('writes nothing on a second run', async () => {
    const path = await save('lan-hai.jpg', await makePhotoWithMetadata());
    const first = await preparePictures({ files: [path], cacheDir: cacheOf('i') });
    const listTimes = async (): Promise<unknown[]> =>
      Promise.all(
        (await readdir(cacheOf('i'))).sort().map(async (n) => [n, (await stat(join(cacheOf('i'), n))).mtimeMs]),
      );
    const before = await listTimes();
    expect(await preparePictures({ files: [path], cacheDir: cacheOf('i') })).toEqual(first);
    expect(await listTimes()).toEqual(before);
  });

  const damages: [string, RegExp, (path: string) => Promise<void>][] = [
    ['a variant is missing', /avif$/, (path) => rm(path)],
    ['a variant is cut short', /webp$/, (path) => truncate(path, 10)],
    [
      'a byte of a variant has changed',
      /jpg$/,
      async (path) => {
        const bytes = await readFile(path);
        bytes[50] = (bytes[50] ?? 0) ^ 0xff;
        await writeFile(path, bytes);
      },
    ],
    ['the manifest is not JSON', /json$/, (path) => writeFile(path, '{')],
    [
      'the manifest points elsewhere',
      /json$/,
      async (path) => {
        await writeFile(path, (await readFile(path, 'utf8')).replace('/anh/', '/anh/../../'));
      },
    ],
    [
      'another encoder made it',
      /json$/,
      async (path) => {
        await writeFile(path, (await readFile(path, 'utf8')).replace('aom ', 'aom 0'));
      },
    ],
  ];
  it.each(damages)('makes a cache entry again when %s', async (name, pattern, damage) => {
    const cacheDir = cacheOf(`hong ${name}`);
    const path = await save('cache.jpg', await makePhotoWithMetadata({ width: 200, height: 100 }));
    await preparePictures({ files: [path], cacheDir });
    const sound = await readFolder(cacheDir);
    await damage(join(cacheDir, Object.keys(sound).find((file) => pattern.test(file)) ?? ''));
    expect(await readFolder(cacheDir)).not.toEqual(sound);
    await preparePictures({ files: [path], cacheDir });
    expect(await readFolder(cacheDir)).toEqual(sound);
  });

  const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const hugePng = async (): Promise<Buffer> => {
    const png = await drawing(10, 10).png().toBuffer();
    const sized = Buffer.from(png);
    sized.writeUInt32BE(60_000, 16);
    sized.writeUInt32BE(60_000, 20);
    sized.writeUInt32BE(crc32(sized.subarray(12, 29)), 29);
    return sized;
  };
  const refusals: [string, () => Promise<Buffer | string>, string, string][] = [
    ['rong.jpg', async () => '', 'là tệp rỗng.', 'Chép lại ảnh từ máy ảnh hoặc điện thoại.'],
    [
      'cat.jpg',
      async () => (await makePhotoWithMetadata()).subarray(0, 6000),
      'bị hỏng hoặc chép chưa hết.',
      'Chép lại ảnh từ máy ảnh hoặc điện thoại.',
    ],
    [
      'cat.png',
      async () => (await drawing(300, 200).png().toBuffer()).subarray(0, 90),
      'bị hỏng hoặc chép chưa hết.',
      'Chép lại ảnh từ máy ảnh hoặc điện thoại.',
    ],
    [
      'gia.png',
      async () => '<html>không phải ảnh</html>',
      'không phải là ảnh, dù tên tệp có đuôi gì.',
      'Dùng ảnh JPEG, PNG, WebP, AVIF, GIF hoặc SVG.',
    ],
    [
      've.svg',
      async () => svg,
      'là ảnh SVG có mã lệnh `<script>`, có thể chạy trên máy người mở ảnh.',
      'Không mở tệp bằng trình duyệt. Lấy lại ảnh từ người vẽ, xuất không kèm mã lệnh, hoặc xuất ra PNG rồi dùng tệp PNG đó.',
    ],
    [
      've.jpg',
      async () => svg,
      'là ảnh SVG có mã lệnh `<script>`, có thể chạy trên máy người mở ảnh.',
      'Không mở tệp bằng trình duyệt. Lấy lại ảnh từ người vẽ, xuất không kèm mã lệnh, hoặc xuất ra PNG rồi dùng tệp PNG đó.',
    ],
    [
      'dien-thoai.jpg',
      async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
      'là ảnh HEIC của điện thoại, trang không đọc được loại này.',
      'Lưu lại thành JPEG; trên iPhone chọn Cài đặt → Camera → Định dạng → Tương thích nhất.',
    ],
    [
      'quet.tif',
      () => drawing(20, 20).tiff().toBuffer(),
      'là ảnh TIFF, trang không nhận loại này.',
      'Mở ảnh bằng phần mềm xem ảnh rồi lưu lại thành tệp JPEG hoặc PNG.',
    ],
    [
      'nang.jpg',
      async () => Buffer.alloc(20 * 1024 * 1024 + 1, 0xff),
      'nặng hơn 20 MB.',
      'Lưu lại ảnh ở dạng JPEG, cạnh dài khoảng 3000 điểm ảnh.',
    ],
    ['bom.png', hugePng, 'có hơn 120 triệu điểm ảnh.', 'Thu nhỏ ảnh còn cạnh dài khoảng 3000 điểm ảnh.'],
    [
      'dai.png',
      () => drawing(100, 1001).png().toBuffer(),
      'cao hơn 10 lần chiều rộng nên không đọc được trên điện thoại.',
      'Cắt ảnh thành nhiều ảnh, mỗi ảnh một phần.',
    ],
  ];
  it.each(refusals)('refuses %s', async (name, make, reason, cure) => {
    const path = await save(name, await make());
    const { pictures, failures } = await preparePictures({ files: [path], cacheDir: cacheOf('k') });
    expect([...pictures]).toEqual([]);
    expect(failures).toEqual([{ path, reason: `Ảnh \`${name}\` ${reason}`, cure }]);
  });

  it('refuses what is not there and what is not a file', async () => {
    await mkdir(join(folder, 'thu-muc.jpg'));
    const files = [join(folder, 'thu-muc.jpg'), join(folder, 'khong-co.jpg')];
    const { failures } = await preparePictures({ files, cacheDir: cacheOf('l') });
    expect(failures.map(({ reason, cure }) => `${reason} ${cure}`)).toEqual([
      'Ảnh `khong-co.jpg` không có ở đó. Chép ảnh vào cạnh bài, tên tệp viết đúng như trong bài.',
      'Ảnh `thu-muc.jpg` không phải là một tệp. Chép chính tệp ảnh vào cạnh bài.',
    ]);
  });
});
