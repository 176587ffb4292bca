import { expect, test } from 'vitest';
import type { StandingPage } from '../newsroom/standing-page.ts';
import { pageUrls } from './page-urls.ts';
import { sampleArticle, sampleNewsroom } from '../testing/sample-newsroom.ts';

const site = 'https://congan.minhha.example';

const introduction: StandingPage = {
  title: 'Giới thiệu',
  order: 1,
  updated: '2026-01-15',
  id: 'gioi-thieu',
  path: '/gioi-thieu/',
  file: 'trang/gioi-thieu.mdx',
  format: 'mdx',
  pictures: {},
  attachments: [],
  digest: '0',
};

test('every list is there, as new as the newest change among its articles', () => {
  const articles = [
    sampleArticle({ date: '2026-06-19' }),
    sampleArticle({
      slug: 'cu',
      date: '2026-05-01',
      tags: [],
      updated: [{ date: '2026-06-21', note: 'Sửa tên phường.' }],
    }),
  ];
  expect(pageUrls(sampleNewsroom({ articles, pages: [introduction] }))).toEqual([
    { url: `${site}/`, lastmod: '2026-06-21' },
    { url: `${site}/gioi-thieu/`, lastmod: '2026-01-15' },
    { url: `${site}/tim-kiem/` },
    { url: `${site}/so-do-trang/` },
    { url: `${site}/xac-minh/` },
    { url: `${site}/chuyen-muc/` },
    { url: `${site}/don-vi/` },
    { url: `${site}/the/` },
    { url: `${site}/chuyen-muc/an-ninh-trat-tu/`, lastmod: '2026-06-21' },
    { url: `${site}/chuyen-muc/hoat-dong/` },
    { url: `${site}/don-vi/px03/`, lastmod: '2026-06-21' },
    { url: `${site}/the/lua-dao/`, lastmod: '2026-06-19' },
    { url: `${site}/luu-tru/`, lastmod: '2026-06-21' },
    { url: `${site}/luu-tru/2026/`, lastmod: '2026-06-21' },
    { url: `${site}/luu-tru/2026/06/`, lastmod: '2026-06-19' },
    { url: `${site}/luu-tru/2026/05/`, lastmod: '2026-06-21' },
  ]);
});

test('a newsroom without articles has no dates and no shelves in its archive', () => {
  const urls = pageUrls(sampleNewsroom());
  expect(urls.filter(({ lastmod }) => lastmod)).toEqual([]);
  expect(urls.map(({ url }) => url).filter((url) => url.includes('/luu-tru/'))).toEqual([`${site}/luu-tru/`]);
});
