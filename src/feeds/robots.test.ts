import { expect, test } from 'vitest';
import { createRobots } from './robots.ts';
import { sampleNewsroom } from '../testing/sample-newsroom.ts';

test('everything is open but search results, and the sitemaps are named', () => {
  expect(createRobots(sampleNewsroom())).toBe(`User-agent: *
Disallow: /tim-kiem/?
Disallow: /pagefind/

Sitemap: https://congan.minhha.example/sitemap-index.xml
Sitemap: https://congan.minhha.example/sitemap-tin-moi.xml
`);
});

test('nothing of a preview is open, and no sitemap is named', () => {
  expect(createRobots({ ...sampleNewsroom(), preview: 'bai-moi' })).toBe('User-agent: *\nDisallow: /\n');
});
