import { expect, it } from 'vitest';
import { headersFor } from './headers.ts';

const header = (path: string, name: string): string | undefined =>
  headersFor(path).find((one) => one.name === name)?.value;

it.each(['/', '/tim-kiem/', '/bai-viet/2026/tuan-tra-dem/', '/_astro/a.js', '/404.html'])(
  'lets %s run the site’s own files only',
  (path) => {
    const policy = header(path, 'Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|data:|https?:|\*/);
  },
);

it.each([
  ['/', 'no-cache'],
  ['/rss.xml', 'no-cache'],
  ['/bieu-trung.svg', 'no-cache'],
  ['/_astro/BaseLayout.DTgRoMtO.css', 'public, max-age=31536000, immutable'],
  ['/anh/d731c29c3ebc87a1-1200.jpg', 'public, max-age=3600, must-revalidate'],
  ['/pagefind/2026-0a/fragment/vi_1.pf_fragment', 'public, max-age=3600, must-revalidate'],
  ['/pagefind/nhom.json.gz', 'no-cache'],
  ['/ngoai-tuyen/da-go.json', 'no-cache'],
])('keeps %s as long as it is true: %s', (path, value) => {
  expect(header(path, 'Cache-Control')).toBe(value);
});

it.each([
  ['/', 'same-origin'],
  ['/_astro/a.js', 'same-origin'],
  ['/anh/d731c29c3ebc87a1-1200.jpg', 'cross-origin'],
])('lets pages elsewhere show of %s what the feeds give them: %s', (path, value) => {
  expect(header(path, 'Cross-Origin-Resource-Policy')).toBe(value);
});

it.each([
  ['/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/don-vi/px03/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
])('says what %s is', (path, type) => {
  expect(header(path, 'Content-Type')).toBe(type);
});
