import { readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../testing/ask.ts';
import { hostedFiles, long, previousFiles, serverOf, writeFiles, writeHostedSite } from '../testing/hosted-site-fs.ts';
import { startNginx, type Nginx } from '../testing/start-nginx-fs.ts';
import { everywhere } from './headers.ts';
import { writeAddresses } from './write-addresses-fs.ts';

let target: string;
let nginx: Nginx;

beforeAll(async () => {
  ({ target } = await writeHostedSite());
  nginx = await startNginx({ server: serverOf(target) });
});

afterAll(() => nginx?.stop());

it.each([
  ['/don-vi', 301, '/don-vi/'],
  ['//don-vi?q=a', 301, '/don-vi/?q=a'],
  ['/don-vi/index.html', 301, '/don-vi/'],
  ['/tin/1245.html?utm=a', 301, '/bai-viet/2026/tuan-tra/?utm=a'],
  ['/news/detail/1245', 301, '/bai-viet/2026/tuan-tra/'],
  ['/xem-tin.aspx?id=12&muc=3', 301, '/bai-viet/2026/tuan-tra/'],
  ['/tin-cu/299.html', 301, '/don-vi/px03/'],
  ['/tin-cu/300.html', 404, undefined],
  ['/don-vi/px03/trang/3/', 302, '/don-vi/px03/'],
  ['/don-vi/px03/trang/2/', 200, undefined],
  ['/bai-viet/2026/da-go/', 410, undefined],
  ['/bai-viet/2026/da-go', 410, undefined],
  ['/xem-tin.aspx?id=13', 410, undefined],
  ['/_astro/khong-co.js', 404, undefined],
  ['/.git/config', 404, undefined],
  ['/_nginx.conf', 404, undefined],
  ['/gate-note.txt', 404, undefined],
  ['/pagefind/nhom.json.gz', 200, undefined],
  ['/index.html.br', 404, undefined],
])('answers %s with %i', async (path, status, location) => {
  const { status: real, headers } = await ask(nginx.url, path);
  expect([real, headers['location']]).toEqual([status, location]);
});

it.each(['/', '/khong-co/', '/bai-viet/2026/da-go/', '/don-vi', '/tin/1245.html', '/anh/abc-480.jpg', '/%00'])(
  'sends every header of the site once with %s',
  async (path) => {
    const { headers } = await ask(nginx.url, path);
    for (const { name, value } of [...everywhere, { name: 'X-Robots-Tag', value: 'none' }])
      expect(headers[name.toLowerCase()]).toBe(value);
  },
);

it('keeps nothing for ever that may change: errors and redirects neither', async () => {
  for (const path of ['/_astro/khong-co.js', '/anh/khong-co.jpg', '/tin/1245.html', '/'])
    expect((await ask(nginx.url, path)).headers['cache-control']).toBe('no-cache');
  expect((await ask(nginx.url, '/_astro/a.abc123.js')).headers['cache-control']).toContain('immutable');
  expect((await ask(nginx.url, '/anh/abc-480.jpg')).headers['cache-control']).toBe(
    'public, max-age=3600, must-revalidate',
  );
});

it('hands out the text itself, packed as the browser wants it', async () => {
  const [plain, br, gzip] = await Promise.all(
    ['identity', 'gzip, br', 'gzip'].map((accepted) =>
      ask(nginx.url, '/don-vi/', { headers: { 'Accept-Encoding': accepted } }),
    ),
  );
  if (!plain || !br || !gzip) throw new Error('This should never happen');
  expect(plain.body.toString()).toBe(hostedFiles['don-vi/index.html']);
  expect(brotliDecompressSync(br.body)).toEqual(plain.body);
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
  expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
  expect(new Set([plain, br, gzip].map(({ headers }) => headers['etag'])).size).toBe(3);
});

it('shows the page of a withdrawn article at its address, packed too', async () => {
  const { body } = await ask(nginx.url, '/bai-viet/2026/da-go/', { headers: { 'Accept-Encoding': 'br' } });
  expect(brotliDecompressSync(body).toString()).toBe(hostedFiles['bai-viet/2026/da-go/index.html']);
});

it('still has the scripts of the former release for a page that is open, and nothing else of it', async () => {
  const { status, headers, body } = await ask(nginx.url, '/_astro/cu.def456.js', {
    headers: { 'Accept-Encoding': 'br' },
  });
  expect([status, body.toString()]).toEqual([200, previousFiles['_astro/cu.def456.js']]);
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(headers['content-encoding']).toBeUndefined();
  expect((await ask(nginx.url, '/bai-viet/2026/cu/')).status).toBe(404);
});

it('runs with the block that publishers are given to copy', async () => {
  const readme = readFileSync(new URL('../../.github/QUAN-TRI.md', import.meta.url), 'utf8');
  const block = /```nginx\nserver \{\n([\s\S]+?)\n\}\n```/.exec(readme)?.[1] ?? '';
  const lines = block.replaceAll(/^ *listen .+$/gm, '').replaceAll('/srv/congan', target);
  const copied = await startNginx({ server: lines });
  expect((await ask(copied.url, '/don-vi/')).status).toBe(200);
  await copied.stop();
});

it('answers by a new release’s addresses after a reload, and by its pages at once', async () => {
  writeFiles(join(target, 'releases/sau'), { ...hostedFiles, 'index.html': long('Trang chủ mới') });
  const later = join(target, 'releases/sau');
  writeAddresses(later, { redirects: [{ from: '/moi', to: '/don-vi/' }], gone: [], siteUrl: 'https://a.example' });
  symlinkSync('releases/sau', join(target, 'current.tam'));
  renameSync(join(target, 'current.tam'), join(target, 'current'));
  expect((await ask(nginx.url, '/')).body.toString()).toContain('Trang chủ mới');
  await nginx.reload();
  expect((await ask(nginx.url, '/moi')).headers['location']).toBe('/don-vi/');
  expect((await ask(nginx.url, '/bai-viet/2026/da-go/')).status).toBe(200);
});
