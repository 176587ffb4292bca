import { expect, test } from 'vitest';
import { makeAbsolute } from './make-absolute.ts';

const page = 'https://congan.minhha.example/bai-viet/2026/tuan-tra/';
const site = 'https://congan.minhha.example';

test.each([
  ['a link from the root', '<a href="/lien-he/">Liên hệ</a>', `<a href="${site}/lien-he/">Liên hệ</a>`],
  ['a link inside the page', '<a href="#chu-thich-1">1</a>', `<a href="${page}#chu-thich-1">1</a>`],
  [
    'a link beside the page',
    '<a href="../don-thu/">Đơn thư</a>',
    `<a href="${site}/bai-viet/2026/don-thu/">Đơn thư</a>`,
  ],
  [
    'a link without a scheme',
    '<a href="//anh.minhha.example/">Ảnh</a>',
    '<a href="https://anh.minhha.example/">Ảnh</a>',
  ],
  ['a query', '<a href="/tim-kiem/?q=a&amp;nam=2026">Tìm</a>', `<a href="${site}/tim-kiem/?q=a&#x26;nam=2026">Tìm</a>`],
  ['a picture', '<img src="/anh/a-800.jpg" alt="Tuần tra">', `<img src="${site}/anh/a-800.jpg" alt="Tuần tra">`],
  [
    'every candidate of a srcset',
    '<source srcset="/anh/a-400.avif 400w,\n  /anh/a-800.avif 800w, https://khac.example/b.avif 2x">',
    `<source srcset="${site}/anh/a-400.avif 400w, ${site}/anh/a-800.avif 800w, https://khac.example/b.avif 2x">`,
  ],
  [
    'a video and its still',
    '<video src="/v.mp4" poster="/v.jpg"></video>',
    `<video src="${site}/v.mp4" poster="${site}/v.jpg"></video>`,
  ],
  [
    'the place of a quotation',
    '<blockquote cite="/luat/">Điều 1</blockquote>',
    `<blockquote cite="${site}/luat/">Điều 1</blockquote>`,
  ],
])('rewrites %s', (_, html, absolute) => {
  expect(makeAbsolute(html, page)).toBe(absolute);
});

test.each([
  ['another site', '<a href="https://bocongan.example/Tin?ID=1">Bộ</a>'],
  ['a telephone number', '<a href="tel:113">113</a>'],
  ['a mailbox', '<a href="mailto:hopthu@congan.minhha.example">Hộp thư</a>'],
  ['an address that is none', '<a href="http://[">hỏng</a>'],
  ['an address that is none and has no scheme', '<a href="//[">hỏng</a>'],
  ['text that looks like an address', '<p>Viết “href="/lien-he/"” trong bài</p>'],
  ['an anchor without an address', '<a id="dau-trang"></a>'],
  ['nothing', ''],
])('leaves %s as it is', (_, html) => {
  expect(makeAbsolute(html, page)).toBe(html);
});
