import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { createSitemapIndex } from './sitemap-index.ts';

const siteUrl = 'https://congan.minhha.example';

test('every file is named with the instant of its newest page, the news last', async () => {
  const files = [
    { path: '/sitemap-trang.xml', urls: [{ url: `${siteUrl}/` }] },
    {
      path: '/sitemap-2026.xml',
      urls: [
        { url: `${siteUrl}/a/`, lastmod: '2026-06-18' },
        { url: `${siteUrl}/b/`, lastmod: '2026-06-19T08:30:00+07:00' },
        { url: `${siteUrl}/c/`, lastmod: '2026-06-19' },
      ],
    },
  ];
  const xml = await createSitemapIndex({ siteUrl, files });
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(new XMLParser({ ignoreAttributes: false }).parse(xml).sitemapindex).toEqual({
    '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
    sitemap: [
      { loc: `${siteUrl}/sitemap-trang.xml` },
      { loc: `${siteUrl}/sitemap-2026.xml`, lastmod: '2026-06-19T01:30:00.000Z' },
      { loc: `${siteUrl}/sitemap-tin-moi.xml` },
    ],
  });
});

test('a bare day becomes its first instant in Viet Nam', async () => {
  const files = [{ path: '/sitemap-2026.xml', urls: [{ url: `${siteUrl}/a/`, lastmod: '2026-06-19' }] }];
  expect(await createSitemapIndex({ siteUrl, files })).toContain('<lastmod>2026-06-18T17:00:00.000Z</lastmod>');
});
