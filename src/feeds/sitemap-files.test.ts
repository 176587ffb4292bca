import { expect, test } from 'vitest';
import { sampleArticle, sampleNewsroom } from '../testing/sample-newsroom.ts';
import { sitemapFiles } from './sitemap-files.ts';

const site = 'https://congan.minhha.example';

test('articles have a file a year, newest first, after the file of the other pages', () => {
  const articles = [
    sampleArticle({ slug: 'moi', updated: [{ date: '2026-06-25', note: 'Sửa tên phường.' }] }),
    sampleArticle({ slug: 'an', noindex: true }),
    sampleArticle({ slug: 'cu', year: '2025', date: '2025-02-01' }),
  ];
  const [pages, ...years] = sitemapFiles(sampleNewsroom({ articles }));
  expect(pages?.path).toBe('/sitemap-trang.xml');
  expect(years).toEqual([
    { path: '/sitemap-2026.xml', urls: [{ url: `${site}/bai-viet/2026/moi/`, lastmod: '2026-06-25' }] },
    { path: '/sitemap-2025.xml', urls: [{ url: `${site}/bai-viet/2025/cu/`, lastmod: '2025-02-01' }] },
  ]);
});

test('a year whose articles are all marked noindex has no file', () => {
  const files = sitemapFiles(sampleNewsroom({ articles: [sampleArticle({ noindex: true })] }));
  expect(files.map(({ path }) => path)).toEqual(['/sitemap-trang.xml']);
});

test('a year of more than 50,000 articles is split', () => {
  const articles = Array.from({ length: 50_001 }, (_, index) => sampleArticle({ slug: `bai-${index}` }));
  const [, ...years] = sitemapFiles(sampleNewsroom({ articles }));
  expect(years.map(({ path, urls }) => [path, urls.length])).toEqual([
    ['/sitemap-2026.xml', 50_000],
    ['/sitemap-2026-2.xml', 1],
  ]);
});
