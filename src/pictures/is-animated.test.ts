import sharp, { type Sharp } from 'sharp';
import { expect, it } from 'vitest';
import { inspectPicture } from './inspect-picture.ts';

const frame = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer();

const moving = async (): Promise<Sharp> =>
  sharp([await frame('#123'), await frame('#fed'), await frame('#777')], { join: { animated: true } });

/** Makes a PNG with the chunk that says how many frames follow. */
async function movingPng(frames: number): Promise<Buffer> {
  const png = await frame('#123');
  const control = Buffer.alloc(20);
  control.writeUInt32BE(8, 0);
  control.write('acTL', 4, 'latin1');
  control.writeUInt32BE(frames, 8);
  return Buffer.concat([png.subarray(0, 33), control, png.subarray(33)]);
}

it.each([
  ['a GIF', async () => (await moving()).gif().toBuffer(), true],
  ['a WebP', async () => (await moving()).webp({ loop: 0 }).toBuffer(), true],
  ['a PNG', () => movingPng(3), true],
  ['a PNG of one picture that says so', () => movingPng(1), false],
  [
    'a still GIF',
    async () =>
      sharp(await frame('#123'))
        .gif()
        .toBuffer(),
    false,
  ],
  [
    'a still WebP',
    async () =>
      sharp(await frame('#123'))
        .webp()
        .toBuffer(),
    false,
  ],
  ['a still PNG', () => frame('#123'), false],
  [
    'a photograph',
    async () =>
      sharp(await frame('#123'))
        .jpeg()
        .toBuffer(),
    false,
  ],
])('knows whether %s moves', async (_, make, expected) => {
  const { isAnimated = false } = await inspectPicture(await make());
  expect(isAnimated).toBe(expected);
});

it.each([
  ['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n', 'con-tro-lfs'],
  ['a pointer of git-annex', '/annex/objects/SHA256E-s12345--00.jpg\n', 'con-tro-annex'],
  ['a PDF', '%PDF-1.7\n', 'pdf'],
  ['a document of Word', 'PK\x03\x04word/', 'tai-lieu'],
  ['a film', '\0\0\0\x18ftypmp42', 'phim'],
  ['a film of an iPhone', '\0\0\0\x14ftypqt  ', 'phim'],
  ['a drawing of Photoshop', '8BPS\0\x01', 'anh-nguon'],
  ['a JPEG XL', '\xFF\x0A\0', 'jxl'],
  ['what is like nothing', 'abc', 'khong-phai-anh'],
])('names %s', async (_, text, fault) => {
  expect((await inspectPicture(Buffer.from(text, 'latin1'))).fault?.kind).toBe(fault);
});
