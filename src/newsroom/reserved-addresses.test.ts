import { expect, it } from 'vitest';
import * as feeds from '../feeds/feed-paths.ts';
import { contentEncodings } from '../hosting/encodings.ts';
import { manifestPath, shardPath, signaturePath } from '../signing/manifest.ts';
import { hostFiles, refusedPattern } from '../hosting/refused-paths.ts';
import { createRandom } from '../testing/create-random.ts';
import { generateAddress } from '../testing/generate-addresses.ts';
import { oldPathSchema } from '../schemas/old-path.ts';
import { addressKey } from './address-key.ts';
import { addressBookFile } from './address-book.ts';
import { webManifestPath } from './paths.ts';
import { isReservedAddress } from './reserved-addresses.ts';
import { workerPath } from './worker-path.ts';

it.each([
  ...['/404.html', '/404', '/%34%30%34.html', '/a/../404.html', '/404.html/', '/404.html/a', '/404.HTML?a=b'],
  ...['/favicon.ico', '/favicon.svg', '/robots.txt', '/ads.txt', '/sw.js', '/bieu-trung-512.png', '/index.html/a'],
  ...['/sitemap.xml', '/sitemap-2031.xml', '/_astro/a.js', '/anh', '/ANH/a.jpg', '/pagefind/x', '/xac-minh/'],
  ...['/_worker.js', '/.well-known/a', '/a/.git/HEAD', '/web.config', '/50x.html', '/CNAME'],
  ...[webManifestPath, workerPath, `/${addressBookFile}`, feeds.rssPath, feeds.jsonFeedPath, feeds.sitemapIndexPath],
  ...[feeds.newsSitemapPath, `/${manifestPath}`, `/${signaturePath}`, `/${shardPath('7f')}`],
  ...Object.values(hostFiles).map((file) => `/${file}`),
  ...contentEncodings.map(({ extension }) => `/tin/1.html${extension}`),
])('nobody may take %s', (address) => {
  expect(isReservedAddress(address)).toBe(true);
});

it.each([
  ...['/tin-tuc/bai-1245.html', '/gioi-thieu.html', '/rss/tin.xml', '/tin/404.html', '/tin/anh/a.jpg', '/index.php'],
  ...['/default.aspx', '/News/_chi-tiet/1', '/tin-js/1', '/', '/trang-chu', '/404-tin'],
])('%s is free', (address) => {
  expect(isReservedAddress(address)).toBe(false);
});

it('knows every address at which hosts refuse to answer, of 20,000 that the schema takes', () => {
  const [random, refused] = [createRandom(410), new RegExp(refusedPattern)];
  let taken = 0;
  for (let count = 0; count < 20_000; count += 1) {
    const address = oldPathSchema.safeParse(generateAddress(random)).data;
    if (address === undefined) continue;
    taken += 1;
    if (refused.test(addressKey(address).split('?')[0] ?? ''))
      expect([address, isReservedAddress(address)]).toEqual([address, true]);
  }
  expect(taken).toBeGreaterThan(2000);
});
