import { expect, it } from 'vitest';
import { createArticle, createSite } from '../testing/create-site.ts';
import { listPaths } from './_list-paths.ts';

const articles = Array.from({ length: 41 }, (_, index) => createArticle(`bai-${41 - index}`, '2026-06-19'));
const list = {
  params: { id: 'tin' },
  title: 'Tin tức',
  description: '',
  path: '/chuyen-muc/tin/',
  crumbs: [],
  articles,
};
const keysOf = (site: ReturnType<typeof createSite>, changed = {}) =>
  listPaths(site, [{ ...list, ...changed }]).map(({ cacheKey }) => cacheKey);

it('cuts a list into pages of twenty, the first at the address of the list', () => {
  const paths = listPaths(createSite(articles), [list]);
  expect(paths.map(({ params, props }) => [params, props.articles.length])).toEqual([
    [{ id: 'tin', page: undefined }, 20],
    [{ id: 'tin', page: 'trang/2' }, 20],
    [{ id: 'tin', page: 'trang/3' }, 1],
  ]);
});

it('writes only the page again on which something changed', () => {
  const site = createSite(articles);
  const renamed = articles.with(40, createArticle('bai-1', '2026-06-19', { title: 'Tên mới' }));
  const [first, second, third] = keysOf(site);
  expect(keysOf(site, { articles: renamed })).toEqual([first, second, expect.not.stringMatching(`^${third}$`)]);
});

it.each([
  ['the frame of every page', { chromeDigest: 'khác' }],
  [
    'a unit',
    {
      index: createSite(articles, {
        units: [{ id: 'pc08', name: 'Tên khác', names: [], successors: [], public: true }],
      }).index,
    },
  ],
])('writes every page again when %s changes', (_, changed) => {
  const site = createSite(articles);
  const before = new Set(keysOf(site));
  expect(keysOf({ ...site, ...changed }).filter((key) => before.has(key))).toEqual([]);
});
