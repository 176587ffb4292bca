import { expect, it } from 'vitest';
import { listReferencedFiles, pictureStem, smallPictures } from './list-referenced-files.ts';

it.each([
  [
    '<link href="/_astro/a.Bq-1_x.css"><link href="/_astro/a.Bq-1_x.css"><link rel="icon" href="/favicon.svg">',
    ['/_astro/a.Bq-1_x.css', '/favicon.svg'],
  ],
  ['<source srcset="/anh/0a-480.avif 480w, /anh/0a-800.avif 800w">', ['/anh/0a-480.avif', '/anh/0a-800.avif']],
  ['@font-face { src: url(/_astro/chu.woff2) format("woff2") }', ['/_astro/chu.woff2']],
  ['new Worker(new URL("/_astro/search.worker-1.js", import.meta.url))', ['/_astro/search.worker-1.js']],
  ['import{a as b}from"./chung.Dx1.js";', ['/_astro/chung.Dx1.js']],
  ['<a href="/bai-viet/2026/anh/">Ảnh</a> <a href="/rss.xml">', []],
])('finds the files in %s', (text, files) => {
  expect(listReferencedFiles(text)).toEqual(files);
});

it('takes the narrowest WebP of each picture, or the narrowest of what there is', () => {
  const all = ['/anh/0a-800.webp', '/anh/0a-480.webp', '/anh/0a-480.avif', '/anh/1b-640.jpeg', '/_astro/a.css'];
  expect(smallPictures(all)).toEqual(['/anh/0a-480.webp', '/anh/1b-640.jpeg']);
});

it('knows the variants of a picture by their stem', () => {
  expect(pictureStem('/anh/3f2a-800.avif')).toBe('/anh/3f2a-');
});

it.each(['/anh/..', '/anh/.', '/anh/../../../etc/hostname', '/_astro/a/../b.js'])(
  'names no file where an article speaks of %s',
  (path) => {
    expect(listReferencedFiles(`<p>Xem ${path} nhé.</p>`)).toEqual([]);
  },
);
