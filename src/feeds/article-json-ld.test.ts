import { expect, test } from 'vitest';
import { articleJsonLd } from './article-json-ld.ts';
import { sampleArticle, sampleCover, sampleNewsroom } from '../testing/sample-newsroom.ts';

const newsroom = sampleNewsroom();
const site = 'https://congan.minhha.example';

test('an article with everything is told whole', () => {
  const article = sampleArticle({
    ...sampleCover,
    date: '2026-06-19T08:30:00+07:00',
    updated: [{ date: '2026-06-20', note: 'Bổ sung số đường dây nóng.' }],
    credit: 'Bài, ảnh: Tổ biên tập',
    author: 'Trần Thị Ví Dụ',
    source: { name: 'Bộ Công an', url: 'https://bocongan.example/tin/1' },
  });
  const photo = { '@type': 'ImageObject', caption: 'Buổi tuyên truyền tại phường', creditText: 'Minh Anh' };
  expect(articleJsonLd({ newsroom, article })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${site}/bai-viet/2026/canh-giac-lua-dao/#bai-viet`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': `${site}/bai-viet/2026/canh-giac-lua-dao/` },
    url: `${site}/bai-viet/2026/canh-giac-lua-dao/`,
    headline: 'Cảnh giác chiêu lừa đảo qua điện thoại',
    description: 'Công an không làm việc qua điện thoại.',
    datePublished: '2026-06-19T08:30:00+07:00',
    dateModified: '2026-06-20T00:00:00+07:00',
    author: {
      '@type': 'Person',
      name: 'Trần Thị Ví Dụ',
      worksFor: {
        '@type': 'GovernmentOrganization',
        name: 'Phòng Công tác chính trị',
        url: `${site}/don-vi/px03/`,
        parentOrganization: { '@id': `${site}/#co-quan` },
      },
    },
    publisher: {
      '@type': 'GovernmentOrganization',
      '@id': `${site}/#co-quan`,
      name: 'Công an tỉnh Minh Hà',
      alternateName: 'Công an Minh Hà',
      url: `${site}/`,
      parentOrganization: { '@type': 'GovernmentOrganization', name: 'Bộ Công an' },
    },
    image: [
      { ...photo, url: `${site}/anh/a1b2-1200.jpg`, width: '1200', height: '800' },
      { ...photo, url: `${site}/anh/a1b2-800.jpg`, width: '800', height: '533' },
    ],
    articleSection: 'An ninh trật tự',
    keywords: ['Lừa đảo'],
    creditText: 'Bài, ảnh: Tổ biên tập',
    isBasedOn: 'https://bocongan.example/tin/1',
    inLanguage: 'vi',
    isAccessibleForFree: true,
  });
});

test('an article with the least has no empty fields', () => {
  const data = articleJsonLd({ newsroom, article: sampleArticle({ tags: [] }) });
  expect(Object.keys(data)).toEqual([
    '@context',
    '@type',
    '@id',
    'mainEntityOfPage',
    'url',
    'headline',
    'description',
    'datePublished',
    'dateModified',
    'author',
    'publisher',
    'articleSection',
    'inLanguage',
    'isAccessibleForFree',
  ]);
  expect(data).toMatchObject({ datePublished: '2026-06-19T00:00:00+07:00', dateModified: '2026-06-19T00:00:00+07:00' });
});

test('a unit is the author under the name it had that day', () => {
  const { author } = articleJsonLd({ newsroom, article: sampleArticle({ date: '2024-05-01' }) });
  expect(author).toEqual({
    '@type': 'GovernmentOrganization',
    name: 'Phòng Xây dựng lực lượng',
    url: `${site}/don-vi/px03/`,
    parentOrganization: { '@id': `${site}/#co-quan` },
  });
});

test('a unit without a page is given no address', () => {
  const { author } = articleJsonLd({ newsroom, article: sampleArticle({ unit: 'to-cong-tac' }) });
  expect(author).not.toHaveProperty('url');
});

test('a cover without caption and credit is described by its alternative text', () => {
  const cover = { src: 'anh-bia.jpg', alt: 'Cán bộ hướng dẫn người dân' };
  const { image } = articleJsonLd({ newsroom, article: sampleArticle({ ...sampleCover, cover }) });
  expect(image).toMatchObject([{ caption: 'Cán bộ hướng dẫn người dân' }, { caption: 'Cán bộ hướng dẫn người dân' }]);
  expect(JSON.stringify(image)).not.toContain('creditText');
});

test('a long title becomes a headline of at most 110 characters', () => {
  const { headline } = articleJsonLd({ newsroom, article: sampleArticle({ title: 'tuần tra '.repeat(30).trim() }) });
  expect(headline).toBe(`${'tuần tra '.repeat(12).trim()}…`);
});

test('hidden search terms stay hidden', () => {
  expect(JSON.stringify(articleJsonLd({ newsroom, article: sampleArticle() }))).not.toContain('lừa đảo công nghệ cao');
});
