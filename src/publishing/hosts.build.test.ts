import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../testing/ask.ts';
import { startNginx, type Nginx } from '../testing/start-nginx-fs.ts';
import { compressSite } from './compress-site-fs.ts';
import { everywhere } from './headers.ts';
import { serveSite } from './serve-site-fs.ts';
import { writeAddresses } from './write-addresses-fs.ts';

const long = (words: string): string => `<!doctype html><title>${words}</title>${`<p>${words}</p>`.repeat(40)}`;
const files = {
  'index.html': long('Trang chủ'),
  '404.html': long('Không có trang này'),
  'da-go/index.html': long('Trang này đã được gỡ'),
  'don-vi/index.html': long('Đơn vị'),
  'don-vi/px03/index.html': long('PX03'),
  'don-vi/px03/rss.xml': '<rss/>',
  'don-vi/px03/feed.json': '{}',
  'don-vi/px03/trang/2/index.html': long('PX03, trang 2'),
  'bai-viet/2026/tuan-tra/index.html': long('Tuần tra'),
  'bai-viet/2026/da-go/index.html': long('Bài đã gỡ'),
  'bai-viet/2026/het-han/index.html': long('Bài hết hạn'),
  'tin/da-go.html/index.html': long('Bài cũ đã gỡ'),
  '_astro/a.abc123.js': 'export {};'.repeat(50),
  '_astro/a.abc123.css': 'a { color: red }',
  '_astro/chu.woff2': 'wOF2',
  'anh/abc-480.jpg': 'JPEG',
  'pagefind/muc-luc.json': '{}',
  'pagefind/2026-abc/meta.pf_meta': 'meta',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'robots.txt': 'User-agent: *\n',
  'app.webmanifest': '{}',
  'rong.txt': '',
  'gate-note.txt': 'Không được đăng',
  '.git/config': '[core]',
  '.well-known/security.txt': 'Contact: mailto:congan@minhha.example',
};
const previous = {
  '_astro/cu.def456.js': 'export const cu = 1;',
  'bai-viet/2026/cu/index.html': long('Bài của bản trước'),
};

const redirects = [
  { from: '/tin/1245.html', to: '/bai-viet/2026/tuan-tra/' },
  { from: '/news/detail/1245', to: '/bai-viet/2026/tuan-tra/' },
  { from: '/tin-tức/an ninh "đêm"/', to: '/don-vi/px03/' },
  { from: '/xem-tin.aspx?id=12&muc=3', to: '/bai-viet/2026/tuan-tra/' },
  { from: '/don-vi/pc05/', to: '/don-vi/px03/' },
  ...Array.from({ length: 300 }, (_, index) => ({ from: `/tin-cu/${index}.html`, to: '/don-vi/px03/' })),
];
const gone = [
  { path: '/bai-viet/2026/da-go/', kind: 'da-go' },
  { path: '/bai-viet/2026/het-han/', kind: 'het-han' },
  { path: '/tin/da-go.html', kind: 'da-go' },
  { path: '/xem-tin.aspx?id=13', kind: 'da-go' },
] as const;

let target: string;
let siteDir: string;
let server: Server;
let nginx: Nginx;
let own: string;

function writeFiles(dir: string, texts: Record<string, string>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

beforeAll(async () => {
  target = mkdtempSync(join(tmpdir(), 'may-chu-'));
  siteDir = join(target, 'releases/moi');
  writeFiles(siteDir, files);
  writeFiles(join(target, 'releases/cu'), previous);
  symlinkSync('releases/moi', join(target, 'current'));
  symlinkSync('releases/cu', join(target, 'previous'));
  const headers = [{ name: 'X-Robots-Tag', value: 'none' }];
  writeAddresses(siteDir, { redirects, gone: [...gone], siteUrl: 'https://congan.minhha.example' }, { headers });
  await compressSite(siteDir, { cacheDir: join(target, 'nen') });
  const { server: started, url } = await serveSite({ siteDir, port: 0 });
  [server, own] = [started, url];
  nginx = await startNginx({ server: `root ${target}/current; include ${target}/current/_nginx.conf;` });
});

afterAll(async () => {
  server?.close();
  await nginx?.stop();
  rmSync(target, { recursive: true, force: true });
});

/** Of the connection, of the clock, or of a body that no reader sees. */
const ofServer = ['date', 'server', 'connection', 'keep-alive', 'transfer-encoding'];

/** Bodies of these are the host's own words. */
const short = [301, 302, 400, 405];

async function answers(path: string, options: Parameters<typeof ask>[2] = {}) {
  const [real, ours] = await Promise.all([nginx.url, own].map((url) => ask(url, path, options)));
  if (!real || !ours) throw new Error('This should never happen');
  const comparable = ({ status = 0, headers, body }: typeof real) => {
    // Asked for a part that is not there, nginx says every header twice, which changes none.
    if (status === 416) return { status, range: headers['content-range'] };
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
  ...Object.keys(files).map((file) => `/${file}`),
  ...Object.keys(files).flatMap((file) => [`/${file}.br`, `/${file}.gz`]),
  ...Object.keys(files)
    .filter((file) => file.endsWith('/index.html'))
    .flatMap((file) => [`/${file.replace('index.html', '')}`, `/${file.replace('/index.html', '')}?q=a&b=%20`]),
  ...redirects.slice(0, 8).flatMap(({ from }) => [encodeURI(from), `${encodeURI(from)}/`]),
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
      expect(real.status).toBe(405);
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
    [{ Range: 'bytes=0-4', 'If-Range': tag }, 206],
    [{ Range: 'bytes=0-4', 'If-Range': '"a"' }, 200],
    [{ Range: 'bytes=0-4', 'If-Range': time }, 206],
    [{ Range: 'bytes=0-4', 'If-Range': old }, 200],
  ];
  for (const [more, status] of conditions) {
    const { real, ours } = await answers('/don-vi/', { headers: { 'Accept-Encoding': 'br', ...more } });
    expect(ours).toEqual(real);
    expect(real.status).toBe(status);
  }
  // The packed form is another thing than the text.
  expect((await ask(nginx.url, '/don-vi/', { headers: { 'If-None-Match': tag } })).status).toBe(200);
});

describe('nginx', () => {
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
    expect((await ask(nginx.url, '/anh/abc-480.jpg')).headers['cache-control']).toContain('immutable');
  });

  it('hands out the text itself, packed as the browser wants it', async () => {
    const [plain, br, gzip] = await Promise.all(
      ['identity', 'gzip, br', 'gzip'].map((accepted) =>
        ask(nginx.url, '/don-vi/', { headers: { 'Accept-Encoding': accepted } }),
      ),
    );
    if (!plain || !br || !gzip) throw new Error('This should never happen');
    expect(plain.body.toString()).toBe(files['don-vi/index.html']);
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
    expect(new Set([plain, br, gzip].map(({ headers }) => headers['etag'])).size).toBe(3);
  });

  it('shows the page of a withdrawn article at its address, packed too', async () => {
    const { body } = await ask(nginx.url, '/bai-viet/2026/da-go/', { headers: { 'Accept-Encoding': 'br' } });
    expect(brotliDecompressSync(body).toString()).toBe(files['bai-viet/2026/da-go/index.html']);
  });

  it('still has the scripts of the former release for a page that is open, and nothing else of it', async () => {
    const { status, headers, body } = await ask(nginx.url, '/_astro/cu.def456.js', {
      headers: { 'Accept-Encoding': 'br' },
    });
    expect([status, body.toString()]).toEqual([200, previous['_astro/cu.def456.js']]);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['content-encoding']).toBeUndefined();
    expect((await ask(nginx.url, '/bai-viet/2026/cu/')).status).toBe(404);
  });

  it('runs with the block that README gives to copy', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const block = /```nginx\nserver \{\n([\s\S]+?)\n\}\n```/.exec(readme)?.[1] ?? '';
    const lines = block.replaceAll(/^ *listen .+$/gm, '').replaceAll('/srv/congan', target);
    const copied = await startNginx({ server: lines });
    expect((await ask(copied.url, '/don-vi/')).status).toBe(200);
    await copied.stop();
  });

  it('answers by a new release’s addresses after a reload, and by its pages at once', async () => {
    writeFiles(join(target, 'releases/sau'), { ...files, 'index.html': long('Trang chủ mới') });
    const later = join(target, 'releases/sau');
    writeAddresses(later, { redirects: [{ from: '/moi', to: '/don-vi/' }], gone: [], siteUrl: 'https://a.example' });
    symlinkSync('releases/sau', join(target, 'current.tam'));
    renameSync(join(target, 'current.tam'), join(target, 'current'));
    expect((await ask(nginx.url, '/')).body.toString()).toContain('Trang chủ mới');
    await nginx.reload();
    expect((await ask(nginx.url, '/moi')).headers['location']).toBe('/don-vi/');
    expect((await ask(nginx.url, '/bai-viet/2026/da-go/')).status).toBe(200);
  });
});
