import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../testing/ask.ts';
import { startNginx, type Nginx } from '../testing/start-nginx-fs.ts';
import { compressSite } from './compress-site-fs.ts';
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
const previous = { '_astro/cu.def456.js': 'export const cu = 1;', 'bai-viet/2026/cu/index.html': long('Bài của bản trước') };

const redirects = [
  { from: '/tin/1245.html', to: '/bai-viet/2026/tuan-tra/' },
  { from: '/news/detail/1245', to: '/bai-viet/2026/tuan-tra/' },
  { from: '/tin-tức/an ninh "đêm"/', to: '/don-vi/px03/' },
  { from: '/xem-tin.aspx?id=12&muc=3', to: '/bai-viet/2026/tuan-tra/' },
  { from: '/don-vi/pc05/', to: '/don-vi/px03/' },
  ...Array.from({ length: 3000 }, (_, index) => ({ from: `/tin-cu/${index}.html`, to: `/don-vi/px03/` })),
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

async function answers(path: string, options: Parameters<typeof ask>[2] = {}) {
  const [real, ours] = await Promise.all([nginx.url, own].map((url) => ask(url, path, options)));
  if (!real || !ours) throw new Error('This should never happen');
  const hasOwnBody = real.body.length > 0 && [301, 302, 400, 405, 416].includes(real.status ?? 0);
  const comparable = ({ status, headers }: typeof real) => ({
    status,
    headers: Object.fromEntries(
      Object.entries(headers).filter(
        ([name]) => !ofServer.includes(name) && !([301, 302, 400, 405, 416].includes(status ?? 0) && name === 'content-length'),
      ),
    ),
  });
  return {
    real: comparable(real),
    ours: comparable(ours),
    bodies: hasOwnBody ? [] : [real.body, ours.body],
    body: real.body,
  };
}

const paths = [
  ...Object.keys(files).map((file) => `/${file}`),
  ...Object.keys(files).flatMap((file) => [`/${file}.br`, `/${file}.gz`]),
  ...Object.keys(files)
    .filter((file) => file.endsWith('/index.html'))
    .flatMap((file) => [`/${file.replace('index.html', '')}`, `/${file.replace('/index.html', '')}?q=a&b=%20`]),
  ...redirects.slice(0, 8).flatMap(({ from }) => [encodeURI(from), `${encodeURI(from)}/`]),
  ...['/', '/?q=a', '//', '//don-vi', '/don-vi//px03/', '/./don-vi/', '/don-vi/../', '/DON-VI/', '/don-vi/px03/rss.xml/'],
  ...['/tin/1245.html?utm=a', '/xem-tin.aspx', '/xem-tin.aspx?id=12', '/xem-tin.aspx?id=13', '/xem-tin.aspx?id=14'],
  ...['/tin-cu/0.html', '/tin-cu/2999.html', '/tin-cu/3000.html', '/tin-cu/', '/tin-cu', '/tin/'],
  ...['/don-vi/px03/trang/2/', '/don-vi/px03/trang/3/', '/don-vi/px03/trang/3', '/don-vi/la/trang/3/', '/trang/2/'],
  ...['/don-vi/px03/trang/0/', '/don-vi/%0dx/trang/2/', '/don-vi%0d%0aX: 1/', '/anh', '/anh/', '/_astro/', '/_astro'],
  ...['/_astro/khong-co.js', '/anh/khong-co.jpg', '/khong-co/', '/khong-co', '/khong-co.html', '/.git/', '/.git', '/a/.b'],
  ...['/_headers', '/_redirects', '/_nginx.conf', '/_dia-chi.json', '/_nginx%2econf', '/%5fheaders', '/gate-note.txt'],
  ...['/_tep/index.html', '/_da_go', '/_them/don-vi', '/_ve/don-vi/', '/_bo/', '/index.html%2ebr', '/.well-known/'],
  ...['/..', '/../ngoai.txt', '/%2e%2e/ngoai.txt', '/..%2fngoai.txt', '/%00', '/%zz', '/%E0%A4%A', '/%E0%A4', '/\\'],
];

it.each([...new Set(paths)])('nginx and npm start answer %s alike', async (path) => {
  const { real, ours, bodies } = await answers(path);
  expect(ours).toEqual(real);
  expect(bodies[1]).toEqual(bodies[0]);
});

it.each(['br', 'gzip', 'gzip, br', 'gzip;q=1.0, br;q=0', 'br;q=0.5', 'deflate', 'broken', '*', 'gzip;q=0'])(
  'nginx and npm start pack alike for who accepts %s',
  async (accepted) => {
    for (const path of ['/', '/khong-co/', '/bai-viet/2026/da-go/', '/_astro/a.abc123.js', '/anh/abc-480.jpg', '/don-vi'])
      for (const method of ['GET', 'HEAD']) {
        const { real, ours, bodies } = await answers(path, { method, headers: { 'Accept-Encoding': accepted } });
        expect(ours).toEqual(real);
        expect(bodies[1]).toEqual(bodies[0]);
      }
  },
);
