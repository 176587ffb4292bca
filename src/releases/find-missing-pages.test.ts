import { expect, it } from 'vitest';
import { findMissingPages } from './find-missing-pages.ts';

it.each([
  [
    'a page, a feed and a file of its own',
    ['a/index.html', 'the/b/rss.xml', 'feed.json', 'c.html', 'index.html'],
    [],
    ['/', '/a/', '/c.html', '/feed.json', '/the/b/rss.xml'],
  ],
  ['pictures, search and packed text', ['anh/a.avif', 'pagefind/x.pf_meta', 'sitemap-2016.xml', 'a.html.br'], [], []],
  [
    'pages of lists that are there',
    ['the/b/trang/3/index.html', 'trang/2/index.html'],
    ['the/b/index.html', 'index.html'],
    [],
  ],
  ['a page of a list that is not', ['the/b/trang/3/index.html'], ['index.html'], ['/the/b/trang/3/']],
  [
    'months of a year that is there',
    ['luu-tru/2016/02/index.html', 'luu-tru/2016/03/trang/2/index.html'],
    ['luu-tru/2016/index.html'],
    [],
  ],
  [
    'a month of a year that is not',
    ['luu-tru/2016/02/index.html', 'luu-tru/2016/index.html'],
    ['luu-tru/index.html'],
    ['/luu-tru/2016/', '/luu-tru/2016/02/'],
  ],
  [
    'an article named like a page of a list',
    ['bai-viet/2026/trang-2/index.html'],
    ['bai-viet/2026/index.html'],
    ['/bai-viet/2026/trang-2/'],
  ],
])('of %s', (_, live, next, missing) => {
  expect(findMissingPages([...live, ...next], { files: new Set(next), answersOld: () => false })).toEqual(missing);
});

it('misses nothing that an old address answers', () => {
  const next = { files: new Set<string>(), answersOld: (path: string) => path.toLowerCase() === '/tin/1.html' };
  expect(findMissingPages(['Tin/1.html', 'tin/2.html'], next)).toEqual(['/tin/2.html']);
});
