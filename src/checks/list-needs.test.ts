import { expect, it } from 'vitest';
import { createSiteFile } from './create-site-file.ts';
import { createNeedLister } from './list-needs.ts';

const needsOf = (html: string): string[] | undefined =>
  createNeedLister('https://congan.minhha.example')(createSiteFile('/a/index.html', () => Buffer.from(html)));

it.each([
  ['nothing', '<p>Tin', []],
  [
    'pages and files, each once, however they are written',
    '<a href="/b/">B</a><a href="https://congan.minhha.example/b/?q=1">B</a><img src="../x.jpg">',
    ['/b/index.html', '/x.jpg'],
  ],
  ['other hosts and schemes', '<a href="https://bocongan.gov.vn/">Bộ</a><a href="tel:113">113</a>', []],
  ['a place in the page itself', '<a href="#cuoi">Cuối</a>', ['/a/index.html']],
  ['a place in another page, which the page alone does not answer', '<a href="/b/#cuoi">B</a>', undefined],
  ['an address that nothing answers', '<a href="/%zz/">Z</a>', undefined],
])('lists %s', (_, html, needs) => {
  expect(needsOf(html)).toEqual(needs);
});
