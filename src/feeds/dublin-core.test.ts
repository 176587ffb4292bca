import { expect, test } from 'vitest';
import { articleDublinCore, pageDublinCore } from './dublin-core.ts';
import { sampleArticle, sampleNewsroom } from '../testing/sample-newsroom.ts';

const newsroom = sampleNewsroom();

test('an article has all ten elements where all are known', () => {
  const article = sampleArticle({
    title: 'Chiêu "việc nhẹ" & <lương cao> 🚒',
    author: 'Trần Thị Ví Dụ',
    source: { name: 'Bộ Công an', url: 'https://bocongan.example/tin/1' },
  });
  expect(articleDublinCore({ newsroom, article })).toEqual([
    { name: 'DC.title', content: 'Chiêu "việc nhẹ" & <lương cao> 🚒' },
    { name: 'DC.creator', content: 'Phòng Công tác chính trị' },
    { name: 'DC.date', content: '2026-06-19' },
    { name: 'DC.description', content: 'Công an không làm việc qua điện thoại.' },
    { name: 'DC.publisher', content: 'Công an tỉnh Minh Hà' },
    { name: 'DC.identifier', content: 'https://congan.minhha.example/bai-viet/2026/canh-giac-lua-dao/' },
    { name: 'DC.language', content: 'vi' },
    { name: 'DC.source', content: 'Bộ Công an, https://bocongan.example/tin/1' },
    { name: 'DC.contributor', content: 'Trần Thị Ví Dụ' },
    { name: 'DC.subject', content: 'An ninh trật tự; Lừa đảo' },
  ]);
});

test('an element that is not known is left out, never empty', () => {
  const names = articleDublinCore({ newsroom, article: sampleArticle({ tags: [] }) }).map(({ name }) => name);
  expect(names).toEqual([
    'DC.title',
    'DC.creator',
    'DC.date',
    'DC.description',
    'DC.publisher',
    'DC.identifier',
    'DC.language',
    'DC.subject',
  ]);
});

test.each([
  ['a dated page', '2026-06-19', [{ name: 'DC.date', content: '2026-06-19' }]],
  ['an undated page', undefined, []],
])('%s is by the agency', (_, date, dateElement) => {
  const page = { title: 'Giới thiệu', description: 'Chức năng, nhiệm vụ.', path: '/gioi-thieu/', date };
  expect(pageDublinCore({ newsroom, ...page })).toEqual([
    { name: 'DC.title', content: 'Giới thiệu' },
    { name: 'DC.creator', content: 'Công an tỉnh Minh Hà' },
    ...dateElement,
    { name: 'DC.description', content: 'Chức năng, nhiệm vụ.' },
    { name: 'DC.publisher', content: 'Công an tỉnh Minh Hà' },
    { name: 'DC.identifier', content: 'https://congan.minhha.example/gioi-thieu/' },
    { name: 'DC.language', content: 'vi' },
  ]);
});
