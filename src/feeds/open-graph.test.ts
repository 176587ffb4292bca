import { expect, test } from 'vitest';
import { articleOpenGraph, pageOpenGraph } from './open-graph.ts';
import { sampleArticle, sampleCover, sampleNewsroom } from '../testing/sample-newsroom.ts';

const newsroom = sampleNewsroom();
const site = 'https://congan.minhha.example';
const pairs = (meta: { property: string; content: string }[]) =>
  meta.map(({ property, content }) => [property, content]);

test('the card of an article shows its cover as a published JPEG', () => {
  const article = sampleArticle({
    ...sampleCover,
    tags: ['lua-dao', 'khong-gian-mang'],
    updated: [{ date: '2026-06-20T09:00:00+07:00', note: 'Bổ sung số đường dây nóng.' }],
  });
  expect(pairs(articleOpenGraph({ newsroom, article }))).toEqual([
    ['og:type', 'article'],
    ['og:title', 'Cảnh giác chiêu lừa đảo qua điện thoại'],
    ['og:description', 'Công an không làm việc qua điện thoại.'],
    ['og:url', `${site}/bai-viet/2026/canh-giac-lua-dao/`],
    ['og:site_name', 'Công an tỉnh Minh Hà'],
    ['og:locale', 'vi_VN'],
    ['article:published_time', '2026-06-19T00:00:00+07:00'],
    ['article:modified_time', '2026-06-20T09:00:00+07:00'],
    ['article:section', 'An ninh trật tự'],
    ['article:tag', 'Lừa đảo'],
    ['article:tag', 'Không gian mạng'],
    ['og:image', `${site}/anh/a1b2-1200.jpg`],
    ['og:image:type', 'image/jpeg'],
    ['og:image:width', '1200'],
    ['og:image:height', '800'],
    ['og:image:alt', 'Cán bộ hướng dẫn người dân'],
    ['twitter:card', 'summary_large_image'],
  ]);
});

test('the card of an article without a cover is small', () => {
  expect(
    pairs(articleOpenGraph({ newsroom, article: sampleArticle({ date: '2026-06-19T08:30:00+07:00', tags: [] }) })),
  ).toEqual([
    ['og:type', 'article'],
    ['og:title', 'Cảnh giác chiêu lừa đảo qua điện thoại'],
    ['og:description', 'Công an không làm việc qua điện thoại.'],
    ['og:url', `${site}/bai-viet/2026/canh-giac-lua-dao/`],
    ['og:site_name', 'Công an tỉnh Minh Hà'],
    ['og:locale', 'vi_VN'],
    ['article:published_time', '2026-06-19T08:30:00+07:00'],
    ['article:section', 'An ninh trật tự'],
    ['twitter:card', 'summary'],
  ]);
});

test('another page is a website to the card', () => {
  const page = { title: 'Liên hệ', description: 'Địa chỉ, điện thoại.', path: '/lien-he/' };
  expect(pairs(pageOpenGraph({ newsroom, ...page }))).toEqual([
    ['og:type', 'website'],
    ['og:title', 'Liên hệ'],
    ['og:description', 'Địa chỉ, điện thoại.'],
    ['og:url', `${site}/lien-he/`],
    ['og:site_name', 'Công an tỉnh Minh Hà'],
    ['og:locale', 'vi_VN'],
    ['twitter:card', 'summary'],
  ]);
});
