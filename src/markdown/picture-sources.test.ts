import { expect, it } from 'vitest';
import { pictureSources } from './picture-sources.ts';
import { samplePicture } from '../testing/sample-pictures.ts';

it('lists each format from narrow to wide and falls back on the widest JPEG', () => {
  expect(pictureSources(samplePicture)).toEqual({
    avif: '/anh/3f2a-400.avif 400w, /anh/3f2a-800.avif 800w',
    webp: '/anh/3f2a-400.webp 400w, /anh/3f2a-800.webp 800w',
    jpeg: '',
    fallback: { format: 'jpeg', width: 800, height: 400, path: '/anh/3f2a-800.jpeg', bytes: 80_000 },
  });
});

it('offers JPEGs of several widths when there are', () => {
  const variants = [400, 800].map((width) => ({
    format: 'jpeg' as const,
    width,
    height: width / 2,
    path: `/anh/a-${width}.jpeg`,
    bytes: width * 100,
  }));
  const { jpeg, avif, fallback } = pictureSources({ ...samplePicture, variants });
  expect({ jpeg, avif, width: fallback.width }).toEqual({
    jpeg: '/anh/a-400.jpeg 400w, /anh/a-800.jpeg 800w',
    avif: '',
    width: 800,
  });
});

it('refuses a picture without a JPEG', () => {
  expect(() => pictureSources({ ...samplePicture, variants: [] })).toThrow(
    'This should never happen: picture `3f2a` has no JPEG variant',
  );
});
