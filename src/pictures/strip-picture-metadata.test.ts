import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makePhotoWithMetadata, xmpPacket } from '../testing/make-photo-with-metadata.ts';
import { readPictureMetadata } from './read-picture-metadata.ts';
import { stripPictureMetadata } from './strip-picture-metadata.ts';

const formats = ['jpeg', 'png', 'webp', 'avif'] as const;
const pixelsOf = (bytes: Uint8Array) => sharp(bytes).autoOrient().raw().toBuffer();

async function strip(bytes: Uint8Array): Promise<Uint8Array> {
  const stripped = stripPictureMetadata(bytes);
  if (!stripped) throw new Error('nothing came back');
  return stripped;
}

/** Converts the photograph to a format as another program does, with its metadata. */
const photoAs = async (format: (typeof formats)[number], orientation = 1): Promise<Buffer> => {
  const photo = await makePhotoWithMetadata({ width: 48, height: 32, orientation });
  if (format === 'jpeg') return photo;
  return sharp(photo).keepExif().withXmp(xmpPacket).toFormat(format).toBuffer();
};

describe.each(formats)('of a %s', (format) => {
  it('takes all metadata and not a pixel', async () => {
    const photo = await photoAs(format);
    const stripped = await strip(photo);
    expect(readPictureMetadata(photo)).toEqual(expect.arrayContaining(['exif', 'gps', 'xmp']));
    expect(readPictureMetadata(stripped)).toEqual([]);
    expect(await pixelsOf(stripped)).toEqual(await pixelsOf(photo));
    expect(Buffer.from(stripped).includes('May anh')).toBe(false);
  });

  if (format !== 'avif')
    it.each([3, 6, 8])('keeps which side is up (%i)', async (orientation) => {
      const photo = await photoAs(format, orientation);
      const stripped = await strip(photo);
      expect(readPictureMetadata(stripped)).toEqual([]);
      expect((await sharp(stripped).metadata()).orientation).toBe(orientation);
      expect(await pixelsOf(stripped)).toEqual(await pixelsOf(photo));
    });

  it('changes nothing the second time', async () => {
    const once = await strip(await photoAs(format, format === 'avif' ? 1 : 6));
    expect(await strip(once)).toBe(once);
  });

  it('keeps the colour profile', async () => {
    const photo = await sharp(await photoAs('jpeg'))
      .keepExif()
      .withIccProfile('p3')
      .toFormat(format)
      .toBuffer();
    const stripped = await strip(photo);
    expect((await sharp(stripped).metadata()).icc).toEqual((await sharp(photo).metadata()).icc);
  });

  it('leaves a truncated one alone', async () => {
    const photo = await photoAs(format);
    expect(stripPictureMetadata(photo.subarray(0, photo.length - 40))).toBeUndefined();
  });
});

it('takes the comment of a GIF and keeps its loop', async () => {
  const gif = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#c00' } })
    .gif({ loop: 3 })
    .toBuffer();
  const comment = Buffer.from('\x21\xfe\x05chup \0'.replace('\0', '\0'), 'latin1');
  const dirty = Buffer.concat([gif.subarray(0, gif.length - 1), comment, Buffer.from(';')]);
  expect(readPictureMetadata(dirty)).toEqual(['comment']);
  expect(await strip(dirty)).toEqual(gif);
});

it('takes previews that lie behind the picture', async () => {
  const photo = await makePhotoWithMetadata({ width: 48, height: 32 });
  expect(readPictureMetadata(await strip(Buffer.concat([photo, photo])))).toEqual([]);
});

it('leaves an AVIF alone that its EXIF turns, for there is no smaller place to say so', async () => {
  expect(stripPictureMetadata(await photoAs('avif', 6))).toBeUndefined();
});

it('empties what lies behind an AVIF, and moves nothing of it', async () => {
  const avif = await sharp(await photoAs('jpeg'))
    .toFormat('avif')
    .toBuffer();
  const behind = Buffer.concat([avif, Buffer.from('\0\0\0\x10uuidmay-anh ', 'latin1')]);
  expect(readPictureMetadata(behind)).toEqual(['unknown']);
  const stripped = await strip(behind);
  expect(stripped.subarray(0, avif.length)).toEqual(new Uint8Array(avif));
  expect(Buffer.from(stripped).includes('may-anh')).toBe(false);
});

it('leaves an AVIF alone whose lists are damaged', async () => {
  const avif = await photoAs('avif');
  for (const name of ['iloc', 'iinf', 'infe', 'iref']) {
    for (const [at, value] of [
      [4, 0xff],
      [8, 0xff],
      [9, 0xff],
      [10, 0xff],
      [13, 0xff],
    ] as const) {
      const damaged = Buffer.from(avif);
      damaged[damaged.indexOf(name) + at] = value;
      const stripped = stripPictureMetadata(damaged);
      if (stripped) expect(readPictureMetadata(stripped)).toEqual([]);
    }
  }
});

it('does not touch a TIFF', async () => {
  const photo = await sharp(await photoAs('jpeg'))
    .keepExif()
    .tiff()
    .toBuffer();
  expect(stripPictureMetadata(photo)).toBeUndefined();
});

it('does not touch what is no picture', () => {
  expect(stripPictureMetadata(Buffer.from('<html>'))).toBeUndefined();
});
