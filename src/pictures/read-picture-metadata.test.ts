import exifr from 'exifr';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePhotoWithMetadata, makePixels, makeSegment, xmpPacket } from '../testing/make-photo-with-metadata.ts';
import { readPictureMetadata } from './read-picture-metadata.ts';

const clean = () => sharp(makePixels(48, 32), { raw: { width: 48, height: 32, channels: 3 } });
const formats = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const;

let photo: Buffer;
beforeAll(async () => {
  photo = await makePhotoWithMetadata({ width: 48, height: 32 });
});

const insertAfterStart = (jpeg: Uint8Array, ...parts: Uint8Array[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...parts, jpeg.subarray(2)]);

const pngChunk = (type: string, data: string): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(data, 'latin1'));
  return Buffer.concat([length, Buffer.from(type + data, 'latin1'), Buffer.alloc(4)]);
};

describe('readPictureMetadata', () => {
  it.each(formats)('finds nothing in a clean %s', async (format) => {
    expect(readPictureMetadata(await clean().toFormat(format).toBuffer())).toEqual([]);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'takes the colour profile of a %s for no metadata',
    async (format) => {
      expect(readPictureMetadata(await clean().withIccProfile('p3').toFormat(format).toBuffer())).toEqual([]);
    },
  );

  it('names all that a photograph carries, and so does exifr', async () => {
    expect(readPictureMetadata(photo)).toEqual(['exif', 'gps', 'thumbnail', 'xmp', 'iptc', 'comment']);
    expect(await exifr.gps(photo)).toBeDefined();
    expect(await exifr.thumbnail(photo)).toBeDefined();
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'finds EXIF, GPS and XMP that another programme kept in a %s',
    async (format) => {
      const kept = await sharp(photo).keepExif().withXmp(xmpPacket).toFormat(format).toBuffer();
      expect(readPictureMetadata(kept)).toEqual(expect.arrayContaining(['exif', 'gps', 'xmp']));
    },
  );

  it.each([
    ['a JFIF thumbnail', 0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01\xAA\xBB\xCC', 'thumbnail'],
    ['a JFXX thumbnail', 0xe0, 'JFXX\0\x10', 'thumbnail'],
    ['whole previews behind the picture', 0xe2, 'MPF\0II*\0', 'thumbnail'],
    ['an extension of XMP', 0xe1, 'http://ns.adobe.com/xmp/extension/\0', 'xmp'],
    ['a segment of a maker', 0xe5, 'Maker', 'unknown'],
    ['EXIF too short to read', 0xe1, 'Exif\0\0II', 'exif'],
  ])('finds %s in a JPEG', async (_name, marker, payload, kind) => {
    const jpeg = await clean().jpeg().toBuffer();
    expect(readPictureMetadata(insertAfterStart(jpeg, makeSegment(marker, Buffer.from(payload, 'latin1'))))).toEqual([
      kind,
    ]);
  });

  it.each([
    ['XML:com.adobe.xmp\0', 'iTXt', 'xmp'],
    ['Raw profile type exif\0', 'zTXt', 'exif'],
    ['Raw profile type iptc\0', 'zTXt', 'iptc'],
    ['Author\0A', 'tEXt', 'comment'],
    ['x', 'prVt', 'unknown'],
  ])('finds %j in a PNG', async (data, type, kind) => {
    const png = await clean().png().toBuffer();
    expect(readPictureMetadata(Buffer.concat([png.subarray(0, 33), pngChunk(type, data), png.subarray(33)]))).toEqual([
      kind,
    ]);
  });

  it.each([
    ['a comment', '\x21\xFE\x01a\0', 'comment'],
    ['XMP', '\x21\xFF\x0BXMP DataXMP\x01a\0', 'xmp'],
    ['a block of a programme', '\x21\xFF\x0BABCDEFGHIJK\x01a\0', 'unknown'],
  ])('finds %s in a GIF', async (_name, block, kind) => {
    const gif = await clean().gif().toBuffer();
    expect(
      readPictureMetadata(Buffer.concat([gif.subarray(0, -1), Buffer.from(block, 'latin1'), gif.subarray(-1)])),
    ).toEqual([kind]);
  });

  it.each(formats)('finds what was hung behind the end of a %s', async (format) => {
    const behind = Buffer.concat([await clean().toFormat(format).toBuffer(), Buffer.from('Exif\0\0 và một ảnh khác')]);
    expect(readPictureMetadata(behind)).toEqual(['unknown']);
  });

  it('takes a format that it cannot read for one that carries something', async () => {
    expect(readPictureMetadata(await clean().tiff().toBuffer())).toEqual(['unknown']);
  });

  it.each(formats)('ends without an exception wherever a %s is cut', async (format) => {
    const whole =
      format === 'gif' ? await clean().gif().toBuffer() : await sharp(photo).keepExif().toFormat(format).toBuffer();
    for (let length = 0; length < whole.length; length += 1)
      expect(readPictureMetadata(whole.subarray(0, length))).toBeInstanceOf(Array);
  });

  it.each(formats)('ends without an exception whatever byte of a %s is changed', async (format) => {
    const whole =
      format === 'gif' ? await clean().gif().toBuffer() : await sharp(photo).keepExif().toFormat(format).toBuffer();
    for (let at = 0; at < Math.min(whole.length, 2000); at += 1) {
      for (const value of [0, 0x7f, 0xff]) {
        const changed = Buffer.from(whole);
        changed[at] = value;
        expect(readPictureMetadata(changed)).toBeInstanceOf(Array);
      }
    }
  });
});
