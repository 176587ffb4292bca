import { expect, it } from 'vitest';
import { createArticle, createSite } from '../testing/create-site.ts';
import { toArticleView } from './to-article-view.ts';

it('names the unit, the section, the tags and both neighbours', () => {
  const articles = ['2026-06-21', '2026-06-20', '2026-06-19'].map((day) => createArticle(`ngay-${day.slice(8)}`, day));
  const view = toArticleView(createSite(articles), createArticle('ngay-20', '2026-06-20', { tags: ['lua-dao'] }));
  expect(view).toMatchObject({
    unit: { id: 'pc08', name: 'Phòng Cảnh sát giao thông', path: '/don-vi/pc08/' },
    section: { name: 'Tin tức', path: '/chuyen-muc/tin/' },
    tags: [{ name: 'Lừa đảo', path: '/the/lua-dao/' }],
    previous: { name: 'ngay-19', path: '/bai-viet/2026/ngay-19/' },
    next: { name: 'ngay-21', path: '/bai-viet/2026/ngay-21/' },
    state: 'da-dang',
  });
});

it('tells the pages of equal headlines apart by their days', () => {
  const articles = ['2026-06-21', '2026-05-21'].map((day) => createArticle(day, day, { title: 'Giao ban tháng' }));
  const site = createSite(articles);
  expect(articles.map((article) => toArticleView(site, article).pageTitle)).toEqual([
    'Giao ban tháng (21/06/2026)',
    'Giao ban tháng (21/05/2026)',
  ]);
});

it.each([
  ['nhap', { draft: true }, '2026-06-20'],
  ['cho-dang', {}, '2026-12-20'],
  ['het-han', { expires: '2026-07-01' }, '2026-06-20'],
])('marks what readers do not see: %s', (state, more, date) => {
  const article = createArticle('bai', date, more);
  expect(toArticleView(createSite([article]), article).state).toBe(state);
});

it('leads to no page of a unit that is not public', () => {
  const article = createArticle('bai', '2026-06-20', { unit: 'kin' });
  expect(toArticleView(createSite([article]), article).unit).toEqual({ id: 'kin', name: 'Đơn vị không nêu tên' });
});

it('throws on a section that no registry holds', () => {
  const article = createArticle('bai', '2026-06-20', { section: 'la' });
  expect(() => toArticleView(createSite([article]), article)).toThrow(
    'This should never happen: no registry holds the id `la`',
  );
});
