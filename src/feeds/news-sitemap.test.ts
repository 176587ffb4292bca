import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import type { Article } from '../newsroom/article.ts';
import { createNewsSitemap } from './news-sitemap.ts';
import { sampleArticle, sampleNewsroom } from '../testing/sample-newsroom.ts';

const now = '2026-06-20T10:00:00+07:00';
const site = 'https://congan.minhha.example';

async function newsOf(articles: Article[]) {
  const xml = await createNewsSitemap(sampleNewsroom({ articles, now }));
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url' }).parse(xml).urlset;
}

test('an article is told as Google News asks', async () => {
  expect(await newsOf([sampleArticle({ title: 'Tin nóng & “lừa đảo” <mới> 🚒 ]]>' })])).toEqual({
    '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
    '@_xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
    url: [
      {
        loc: `${site}/bai-viet/2026/canh-giac-lua-dao/`,
        'news:news': {
          'news:publication': { 'news:name': 'Công an tỉnh Minh Hà', 'news:language': 'vi' },
          'news:publication_date': '2026-06-19',
          'news:title': 'Tin nóng & “lừa đảo” <mới> 🚒 ]]>',
        },
      },
    ],
  });
});

test.each([
  ['just within 48 hours', true, { date: '2026-06-18T10:00:00+07:00' }],
  ['a second too old', false, { date: '2026-06-18T09:59:59+07:00' }],
  ['of a bare day that began within 48 hours', true, { date: '2026-06-19' }],
  ['of a bare day that began earlier', false, { date: '2026-06-18' }],
  [
    'old, though updated today',
    false,
    { date: '2026-06-01', updated: [{ date: '2026-06-20', note: 'Sửa tên phường.' }] },
  ],
  ['that search engines must not index', false, { noindex: true }],
])('an article %s is in the news: %s', async (_, isIn, overrides) => {
  const { url = [] } = await newsOf([sampleArticle(overrides)]);
  expect(url).toHaveLength(isIn ? 1 : 0);
});

test('a thousand articles are the most', async () => {
  const articles = Array.from({ length: 1001 }, (_, index) => sampleArticle({ slug: `bai-${index}` }));
  expect((await newsOf(articles)).url).toHaveLength(1000);
});

test('a newsroom without recent articles has an empty news sitemap', async () => {
  expect(await newsOf([])).toEqual({
    '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
    '@_xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  });
});

test('control characters in a title are dropped', async () => {
  const { url } = await newsOf([sampleArticle({ title: 'Tin\u0000 mới\u0008' })]);
  expect(url[0]['news:news']['news:title']).toBe('Tin mới');
});
