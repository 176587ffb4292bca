import { expect, it } from 'vitest';
import { sectionGroup, tagGroups, unitGroups } from './directory-groups.ts';
import { createArticle, createSite } from '../testing/create-site.ts';

const site = createSite([
  createArticle('hai', '2026-06-19', { tags: ['xe', 'lua-dao'] }),
  createArticle('mot', '2025-01-02', { tags: ['an-ninh-mang', 'lua-dao'], unit: 'huyen' }),
]);

it('counts the articles of every section, in menu order', () => {
  expect(sectionGroup(site).links).toEqual([
    { name: 'Tin tức', path: '/chuyen-muc/tin/', count: 2, note: undefined },
    { name: 'Thông báo', path: '/chuyen-muc/thong-bao/', count: 0, note: undefined },
  ]);
});

it('sorts tags within their groups and puts those without a group last', () => {
  expect(tagGroups(site).map(({ name, links }) => [name, links.map((link) => link.name)])).toEqual([
    ['Phòng ngừa', ['An ninh mạng', 'Lừa đảo']],
    ['Thẻ khác', ['Xe']],
  ]);
});

it('parts the units of today from the dissolved ones and names none that is not public', () => {
  expect(unitGroups(site).map(({ name, links }) => [name, links.map((link) => link.name)])).toEqual([
    ['Đang hoạt động', ['Phòng Cảnh sát giao thông']],
    ['Đã giải thể hoặc sáp nhập', ['Công an huyện Sông Lụa']],
  ]);
});
