import { expect, test } from 'vitest';
import type { Article } from '../newsroom/article.ts';
import { createJsonFeed } from './json-feed.ts';
import { sampleArticle, sampleCover, sampleNewsroom } from '../testing/sample-newsroom.ts';

const site = 'https://congan.minhha.example';

function jsonOf(articles: Article[], html = '<p>Nội dung.</p>'): string {
  return createJsonFeed({
    newsroom: sampleNewsroom(),
    title: 'Công an tỉnh Minh Hà',
    description: 'Tin, bài mới nhất.',
    path: '/chuyen-muc/an-ninh-trat-tu/',
    selfPath: '/chuyen-muc/an-ninh-trat-tu/feed.json',
    articles: articles.map((article) => ({ article, html })),
  });
}

test('the feed says all of one article', () => {
  const article = sampleArticle({
    ...sampleCover,
    date: '2026-06-19T08:30:00+07:00',
    updated: [{ date: '2026-06-20', note: 'Bổ sung số đường dây nóng.' }],
    source: { name: 'Bộ Công an', url: 'https://bocongan.example/tin/1' },
  });
  expect(JSON.parse(jsonOf([article], '<p><img src="/anh/a.jpg" alt=""></p>'))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Công an tỉnh Minh Hà',
    home_page_url: `${site}/chuyen-muc/an-ninh-trat-tu/`,
    feed_url: `${site}/chuyen-muc/an-ninh-trat-tu/feed.json`,
    description: 'Tin, bài mới nhất.',
    language: 'vi',
    authors: [{ name: 'Công an tỉnh Minh Hà', url: `${site}/` }],
    items: [
      {
        id: `${site}/bai-viet/2026/canh-giac-lua-dao/`,
        url: `${site}/bai-viet/2026/canh-giac-lua-dao/`,
        external_url: 'https://bocongan.example/tin/1',
        title: 'Cảnh giác chiêu lừa đảo qua điện thoại',
        content_html: `<p><img src="${site}/anh/a.jpg" alt=""></p>`,
        summary: 'Công an không làm việc qua điện thoại.',
        image: `${site}/anh/a1b2-1200.jpg`,
        date_published: '2026-06-19T08:30:00+07:00',
        date_modified: '2026-06-20T00:00:00+07:00',
        tags: ['An ninh trật tự', 'Lừa đảo'],
        authors: [{ name: 'Phòng Công tác chính trị', url: `${site}/don-vi/px03/` }],
        language: 'vi',
      },
    ],
  });
});

test('an article with the least says no more than it has', () => {
  const [item] = JSON.parse(jsonOf([sampleArticle({ unit: 'to-cong-tac', tags: [] })])).items;
  expect(item).toEqual({
    id: `${site}/bai-viet/2026/canh-giac-lua-dao/`,
    url: `${site}/bai-viet/2026/canh-giac-lua-dao/`,
    title: 'Cảnh giác chiêu lừa đảo qua điện thoại',
    content_html: '<p>Nội dung.</p>',
    summary: 'Công an không làm việc qua điện thoại.',
    date_published: '2026-06-19T00:00:00+07:00',
    tags: ['An ninh trật tự'],
    authors: [{ name: 'Tổ công tác đặc biệt' }],
    language: 'vi',
  });
});

test('a feed without articles still has its list of items', () => {
  expect(JSON.parse(jsonOf([]))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: [] });
});

test('the newest twenty articles are taken', () => {
  const articles = Array.from({ length: 21 }, (_, index) => sampleArticle({ slug: `bai-${index}` }));
  expect(JSON.parse(jsonOf(articles)).items).toHaveLength(20);
});

test('the same input gives the same bytes', () => {
  const articles = [sampleArticle({ ...sampleCover })];
  expect(jsonOf(articles)).toBe(jsonOf(structuredClone(articles)));
});
