import { describe, expect, it } from 'vitest';
import { applyPlugin } from '../testing/apply-plugin.ts';
import { rehypeExternalLinks } from './rehype-external-links.ts';

const links = (href: string): string =>
  applyPlugin(`<a href="${href}">x</a>`, rehypeExternalLinks({ siteUrl: 'https://congan.minhha.example' }));

describe('a link to another host', () => {
  it.each([
    'https://dichvucong.gov.vn/',
    'http://a.vn',
    '//a.vn/b',
    'HTTPS://A.VN',
    'https://congan.minhha.example.a.vn/',
  ])('is marked: %s', (href) => {
    expect(links(href)).toBe(
      `<a href="${href}" rel="noopener noreferrer external" class="external">x<span class="visually-hidden"> (trang ngoài)</span></a>`,
    );
  });
});

describe('a link to the site itself', () => {
  it.each([
    ['https://congan.minhha.example/trang/lien-he/', '/trang/lien-he/'],
    ['http://CONGAN.minhha.example/tim-kiem/?q=a#b', '/tim-kiem/?q=a#b'],
    ['//congan.minhha.example', '/'],
    ['https://congan.minhha.example//a.vn/', '/a.vn/'],
  ])('loses its host: %s', (href, path) => {
    expect(links(href)).toBe(`<a href="${path}">x</a>`);
  });
});

it.each(['/trang/', '../khac/', '#muc', 'mailto:a@minhha.example', 'tel:0692000000', 'https://', ''])(
  'leaves %s as it is',
  (href) => {
    expect(links(href)).toBe(`<a href="${href}">x</a>`);
  },
);
