import { expect, test } from 'vitest';
import { coverImages } from './cover-images.ts';
import { sampleArticle, sampleCover, sampleNewsroom } from '../testing/sample-newsroom.ts';

test('the JPEG copies of a cover come widest first, with the words of the article', () => {
  const words = { alt: 'Cán bộ hướng dẫn người dân', credit: 'Minh Anh', caption: 'Buổi tuyên truyền tại phường' };
  expect(coverImages(sampleNewsroom(), sampleArticle(sampleCover))).toEqual([
    { url: 'https://congan.minhha.example/anh/a1b2-1200.jpg', width: 1200, height: 800, bytes: 134_217, ...words },
    { url: 'https://congan.minhha.example/anh/a1b2-800.jpg', width: 800, height: 533, bytes: 72_000, ...words },
  ]);
});

test('a cover without credit and caption has neither', () => {
  const article = sampleArticle({ ...sampleCover, cover: { src: 'anh-bia.jpg', alt: 'Cán bộ hướng dẫn người dân' } });
  expect(coverImages(sampleNewsroom(), article)[0]).toEqual({
    url: 'https://congan.minhha.example/anh/a1b2-1200.jpg',
    width: 1200,
    height: 800,
    bytes: 134_217,
    alt: 'Cán bộ hướng dẫn người dân',
  });
});

test.each([
  ['without a cover', sampleArticle()],
  ['whose cover is not among the pictures', sampleArticle({ ...sampleCover, pictures: {} })],
])('an article %s has no images', (_, article) => {
  expect(coverImages(sampleNewsroom(), article)).toEqual([]);
});
