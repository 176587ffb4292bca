import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { createSitemap } from './sitemap.ts';

const url = 'https://congan.minhha.example/bai-viet/2026/tuan-tra/';

test('a page is written with its address and the date as the newsroom keeps it', async () => {
  const xml = await createSitemap([
    { url, lastmod: '2026-06-19' },
    { url: `${url}?a=1&b=2`, lastmod: '2026-06-19T08:30:00+07:00' },
    { url: 'https://congan.minhha.example/' },
  ]);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(new XMLParser({ ignoreAttributes: false }).parse(xml).urlset).toEqual({
    '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
    url: [
      { loc: url, lastmod: '2026-06-19' },
      { loc: `${url}?a=1&b=2`, lastmod: '2026-06-19T08:30:00+07:00' },
      { loc: 'https://congan.minhha.example/' },
    ],
  });
});

test('more pages than a stream holds at once are all written, in order', async () => {
  const urls = Array.from({ length: 1000 }, (_, index) => ({ url: `${url}${index}/` }));
  const { urlset } = new XMLParser().parse(await createSitemap(urls));
  expect(urlset.url.map(({ loc }: { loc: string }) => loc)).toEqual(urls.map((entry) => entry.url));
});

test('no pages make an empty sitemap', async () => {
  expect(await createSitemap([])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>\n',
  );
});
