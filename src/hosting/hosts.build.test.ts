import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../testing/ask.ts';
import { hostedFiles, hostedRedirects, serverOf, writeHostedSite } from '../testing/hosted-site-fs.ts';
import { startNginx, type Nginx } from '../testing/start-nginx-fs.ts';
import { serveSite } from './serve-site-fs.ts';

let target: string;
let server: Server;
let nginx: Nginx;
let own: string;

beforeAll(async () => {
  const site = await writeHostedSite();
  target = site.target;
  ({ server, url: own } = await serveSite({ siteDir: site.siteDir, port: 0 }));
  nginx = await startNginx({ server: serverOf(target) });
});

afterAll(async () => {
  server?.close();
  await nginx?.stop();
});

/** Headers of the connection or the clock, or of a body that no reader sees. */
const ofServer = ['date', 'server', 'connection', 'keep-alive', 'transfer-encoding'];

/** For these statuses, the host writes its own body. */
const short = [301, 302, 400, 405, 416];

async function answers(path: string, options: Parameters<typeof ask>[2] = {}) {
  const [real, ours] = await Promise.all([nginx.url, own].map((url) => ask(url, path, options)));
  if (!real || !ours) throw new Error('This should never happen');
  const comparable = ({ status = 0, headers, body }: typeof real) => {
    const left = [...ofServer, ...(short.includes(status) ? ['content-length'] : [])];
    return {
      status,
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !left.includes(name))),
      body: short.includes(status) ? '' : body.toString('latin1'),
    };
  };
  return { real: comparable(real), ours: comparable(ours) };
}

const paths = [
  ...Object.keys(hostedFiles).map((file) => `/${file}`),
  ...Object.keys(hostedFiles).flatMap((file) => [`/${file}.br`, `/${file}.gz`]),
  ...Object.keys(hostedFiles)
    .filter((file) => file.endsWith('/index.html'))
    .flatMap((file) => [`/${file.replace('index.html', '')}`, `/${file.replace('/index.html', '')}?q=a&b=%20`]),
  ...hostedRedirects.slice(0, 8).flatMap(({ from }) => [encodeURI(from), `${encodeURI(from)}/`]),
  ...[
    '/',
    '/?q=a',
    '//',
    '//don-vi',
    '/don-vi//px03/',
    '/./don-vi/',
    '/don-vi/../',
    '/DON-VI/',
    '/don-vi/px03/rss.xml/',
  ],
  ...['/tin/1245.html?utm=a', '/xem-tin.aspx', '/xem-tin.aspx?id=12', '/xem-tin.aspx?id=13', '/xem-tin.aspx?id=14'],
  ...['/tin-cu/0.html', '/tin-cu/299.html', '/tin-cu/300.html', '/tin-cu/', '/tin-cu', '/tin/'],
  ...['/don-vi/px03/trang/2/', '/don-vi/px03/trang/3/', '/don-vi/px03/trang/3', '/don-vi/la/trang/3/', '/trang/2/'],
  ...['/don-vi/px03/trang/0/', '/don-vi/%0dx/trang/2/', '/don-vi%0d%0aX:1/', '/anh', '/anh/', '/_astro/', '/_astro'],
  ...[
    '/_astro/khong-co.js',
    '/anh/khong-co.jpg',
    '/tep/khong-co.pdf',
    '/tep/tai-ve/khong-co/a.docx',
    '/tep/tai-ve/',
    '/tep',
    '/khong-co/',
    '/khong-co',
    '/khong-co.html',
    '/.git/',
    '/.git',
    '/a/.b',
  ],
  ...['/_headers', '/_redirects', '/_nginx.conf', '/_dia-chi.json', '/_nginx%2econf', '/%5fheaders', '/gate-note.txt'],
  ...['/_tep/index.html', '/_da_go', '/_them/don-vi', '/_ve/don-vi/', '/_bo/', '/index.html%2ebr', '/.well-known/'],
  ...['/..', '/../ngoai.txt', '/%2e%2e/ngoai.txt', '/..%2fngoai.txt', '/%00', '/%zz', '/%E0%A4%A', '/%E0%A4', '/\\'],
];

it.each([...new Set(paths)])('nginx and npm start answer %s alike', async (path) => {
  const { real, ours } = await answers(path);
  expect(ours).toEqual(real);
});

it.each([
  ['/tep/0123456789abcdef/quyet-dinh-12.pdf', 'application/pdf', undefined],
  [
    '/tep/tai-ve/0123456789abcdef/du-toan.xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'attachment',
  ],
  ['/tep/tai-ve/fedcba9876543210/thong-bao.odt', 'application/vnd.oasis.opendocument.text', 'attachment'],
])('%s is shown or saved, and never anything but what it says', async (path, type, disposition) => {
  const { real, ours } = await answers(path);
  expect(ours).toEqual(real);
  expect(real.headers).toMatchObject({
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=3600, must-revalidate',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
  expect(real.headers['content-disposition']).toBe(disposition);
});

it.each(['br', 'gzip', 'gzip, br', 'gzip;q=1.0, br;q=0', 'br;q=0.5', 'deflate', 'broken', '*', 'gzip;q=0'])(
  'nginx and npm start pack alike for who accepts %s',
  async (accepted) => {
    const somePaths = [
      '/',
      '/khong-co/',
      '/bai-viet/2026/da-go/',
      '/_astro/a.abc123.js',
      '/anh/abc-480.jpg',
      '/don-vi',
    ];
    for (const path of somePaths) {
      for (const method of ['GET', 'HEAD']) {
        const { real, ours } = await answers(path, { method, headers: { 'Accept-Encoding': accepted } });
        expect(ours).toEqual(real);
      }
    }
  },
);

it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND'])(
  'nginx and npm start refuse %s alike',
  async (method) => {
    for (const path of ['/', '/khong-co/', '/tin/1245.html', '/_headers']) {
      const { real, ours } = await answers(path, { method });
      expect(ours).toEqual(real);
      expect([real.status, real.headers['allow']]).toEqual([405, 'GET, HEAD']);
    }
  },
);

it.each(['bytes=0-9', 'bytes=5-', 'bytes=-5', 'bytes=9999-', 'bytes=0-1,2-3', 'bytes=9-2', 'bytes=-0', 'chunks=1-2'])(
  'nginx and npm start give the same part for %s, of the text and of its packed form',
  async (range) => {
    for (const accepted of ['identity', 'br'])
      for (const path of ['/don-vi/', '/_astro/chu.woff2', '/khong-co/', '/bai-viet/2026/da-go/']) {
        const { real, ours } = await answers(path, { headers: { Range: range, 'Accept-Encoding': accepted } });
        expect(ours).toEqual(real);
      }
  },
);

it('nginx and npm start find the same copies fresh', async () => {
  const { headers } = await ask(nginx.url, '/don-vi/', { headers: { 'Accept-Encoding': 'br' } });
  const { etag: tagOfText = '', 'last-modified': timeOfText = '' } = (await ask(nginx.url, '/don-vi/')).headers;
  const [tag = '', time = ''] = [headers['etag'], headers['last-modified']];
  const old = 'Thu, 01 Jan 2026 00:00:00 GMT';
  const conditions: [Record<string, string>, number][] = [
    [{ 'If-None-Match': tag }, 304],
    [{ 'If-None-Match': `"a", W/${tag}` }, 304],
    [{ 'If-None-Match': '"a"' }, 200],
    [{ 'If-None-Match': '*' }, 304],
    [{ 'If-Modified-Since': time }, 304],
    [{ 'If-Modified-Since': old }, 200],
    [{ 'If-None-Match': tag, 'If-Modified-Since': old }, 200],
    [{ Range: 'bytes=0-4', 'If-Range': tagOfText }, 206],
    [{ Range: 'bytes=0-4', 'If-Range': tag }, 200],
    [{ Range: 'bytes=0-4', 'If-Range': '"a"' }, 200],
    [{ Range: 'bytes=0-4', 'If-Range': timeOfText }, 206],
    [{ Range: 'bytes=0-4', 'If-Range': old }, 200],
  ];
  for (const [more, status] of conditions) {
    const { real, ours } = await answers('/don-vi/', { headers: { 'Accept-Encoding': 'br', ...more } });
    expect(ours).toEqual(real);
    expect(real.status).toBe(status);
  }
  // The packed form and the text have different tags.
  expect((await ask(nginx.url, '/don-vi/', { headers: { 'If-None-Match': tag } })).status).toBe(200);
});
