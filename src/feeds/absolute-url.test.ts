import { expect, test } from 'vitest';
import { absoluteUrl } from './absolute-url.ts';

test.each([
  ['https://congan.minhha.example', '/', 'https://congan.minhha.example/'],
  [
    'https://congan.minhha.example',
    '/bai-viet/2026/tuan-tra/',
    'https://congan.minhha.example/bai-viet/2026/tuan-tra/',
  ],
  ['https://minhha.example/cong-an', '/rss.xml', 'https://minhha.example/cong-an/rss.xml'],
  ['https://congan.minhha.example', '/anh/ảnh bìa.jpg', 'https://congan.minhha.example/anh/%E1%BA%A3nh%20b%C3%ACa.jpg'],
])('on %s the path %s has the address %s', (siteUrl, path, url) => {
  expect(absoluteUrl(siteUrl, path)).toBe(url);
});
