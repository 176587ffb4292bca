import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compressSite } from '../hosting/compress-site-fs.ts';
import { writeAddresses } from '../hosting/write-addresses-fs.ts';
import { makeTemporaryFolder } from './temporary-folders-fs.ts';

export const long = (words: string): string => `<!doctype html><title>${words}</title>${`<p>${words}</p>`.repeat(40)}`;
/** A site with one file of each kind, and with old addresses. */
export const hostedFiles = {
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
  'tep/0123456789abcdef/quyet-dinh-12.pdf': '%PDF-1.7',
  'tep/tai-ve/0123456789abcdef/du-toan.xlsx': 'PK',
  'tep/tai-ve/fedcba9876543210/thong-bao.odt': 'PK',
  'pagefind/nhom.json.gz': 'gzip',
  'pagefind/2026-abc/meta.pf_meta': 'meta',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'robots.txt': 'User-agent: *\n',
  'app.webmanifest': '{}',
  'rong.txt': '',
  'gate-note.txt': 'Không được đăng',
  '.git/config': '[core]',
  '.well-known/security.txt': 'Contact: mailto:congan@minhha.example',
};
/** Files that only the release before it had. */
export const previousFiles = {
  '_astro/cu.def456.js': 'export const cu = 1;',
  'bai-viet/2026/cu/index.html': long('Bài của bản trước'),
};

export const hostedRedirects = [
  { from: '/tin/1245.html', to: '/bai-viet/2026/tuan-tra/' },
  { from: '/news/detail/1245', to: '/bai-viet/2026/tuan-tra/' },
  { from: '/tin-tức/an ninh "đêm"/', to: '/don-vi/px03/' },
  { from: '/xem-tin.aspx?id=12&muc=3', to: '/bai-viet/2026/tuan-tra/' },
  { from: '/don-vi/pc05/', to: '/don-vi/px03/' },
  ...Array.from({ length: 300 }, (_, index) => ({ from: `/tin-cu/${index}.html`, to: '/don-vi/px03/' })),
];
export const hostedGone = [
  { path: '/bai-viet/2026/da-go/', kind: 'da-go' },
  { path: '/bai-viet/2026/het-han/', kind: 'het-han' },
  { path: '/tin/da-go.html', kind: 'da-go' },
  { path: '/xem-tin.aspx?id=13', kind: 'da-go' },
] as const;

export function writeFiles(dir: string, texts: Record<string, string>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

/** Writes a site as a publisher leaves it: `current` and `previous` lead to releases. */
export async function writeHostedSite(): Promise<{ target: string; siteDir: string }> {
  const target = makeTemporaryFolder('may-chu-');
  const siteDir = join(target, 'releases/moi');
  writeFiles(siteDir, hostedFiles);
  writeFiles(join(target, 'releases/cu'), previousFiles);
  symlinkSync('releases/moi', join(target, 'current'));
  symlinkSync('releases/cu', join(target, 'previous'));
  const addresses = { redirects: hostedRedirects, gone: [...hostedGone], siteUrl: 'https://congan.minhha.example' };
  writeAddresses(siteDir, addresses, { headers: [{ name: 'X-Robots-Tag', value: 'none' }] });
  await compressSite(siteDir, { cacheDir: join(target, 'nen') });
  return { target, siteDir };
}

/** The lines of a `server` block that serves the site. */
export const serverOf = (target: string): string => `root ${target}/current; include ${target}/current/_nginx.conf;`;
