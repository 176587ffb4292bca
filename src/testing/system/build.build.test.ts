import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePhotoWithMetadata } from '../make-photo-with-metadata.ts';
import { runVerb, startVerb } from '../run-verb-fs.ts';
import { articleText, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const now = '2026-11-23T08:00:00+07:00';
const marker = (state: string): string => `dauvet${state}khongduoclo`;
const article = (title: string, more: string, body: string): string =>
  articleText(`title: ${title}\ndate: 2026-06-19\nunit: pv01\ntags: [giao-thong]${more}`, body);
/** The address of an expired or withdrawn article was public, so it still says that the article is gone. */
const folders: Record<string, string> = { hethan: 'het-han', dago: 'da-go' };
const folderOf = (state: string): string => `bai-viet/2026/${folders[state] ?? marker(state)}`;
const hidden = (state: string, keys: string): Record<string, string> => ({
  [`${folderOf(state)}/index.md`]: article(
    marker(state),
    keys,
    `Nội dung ${marker(state)}.\n\n![Ảnh ${marker(state)}](${marker(state)}.jpg)`,
  ),
});

let photos: Record<string, Buffer>;
let contentDir: string;
let outDir: string;

const build = (env: Record<string, string> = {}) =>
  runVerb('build', { env: { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: now, ...env } });

/** Lists every file of a folder with its digest: equal listings mean equal folders, byte for byte. */
function listing(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(dir.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** Gives the bytes that a reader can get from a file: as they are, and also unpacked. */
function readable(path: string): string {
  const bytes = readFileSync(path);
  const unpack = path.endsWith('.br') ? brotliDecompressSync : bytes[0] === 0x1f && bytes[1] === 0x8b && gunzipSync;
  return Buffer.concat([bytes, unpack ? unpack(bytes) : Buffer.alloc(0)]).toString('latin1');
}

beforeAll(async () => {
  photos = Object.fromEntries(
    await Promise.all(
      ['cong-khai', 'nhap', 'sau', 'hethan', 'dago'].map(
        async (name, index) => [name, await makePhotoWithMetadata({ width: 640 + index * 16 })] as const,
      ),
    ),
  );
  contentDir = writeSite({
    ...hidden('nhap', '\ndraft: true'),
    ...hidden('sau', '\nexpires: 2099-01-01'),
    ...hidden('hethan', '\nexpires: 2026-11-22\naliases: [/tin/het-han.html]'),
    ...hidden('dago', '\ndraft: true\naliases: [/tin/da-go.html]'),
    'duong-dan-cu.yml': [
      '- { path: /bai-viet/2026/da-go/, date: 2026-11-20, reason: Vụ việc đã được đình chỉ. }',
      '- { path: /tin/1245.html, to: /bai-viet/2026/ra-quan/ }',
      '- { path: /news/1245, to: /tin/1245.html }',
      '',
    ].join('\n'),
    'bai-viet/2026/ra-quan/index.md': article(
      'Ra quân bảo đảm an toàn giao thông',
      '',
      'Công an tỉnh ra quân.\n\n![Lực lượng ra quân](hien-truong.jpg)',
    ),
    'bai-viet/2026/huong-dan.mdx': article(
      'Làm căn cước trong ba bước',
      '',
      '<LuuY>Mang theo giấy tờ.</LuuY>\n\n![Quầy tiếp dân](quay.jpg)',
    ),
    'trang/gioi-thieu.mdx': articleText('title: Giới thiệu', 'Công an tỉnh Minh Hà là đơn vị mẫu.'),
    'bai-viet/2026/ra-quan/hien-truong.jpg': photos['cong-khai'],
    'bai-viet/2026/quay.jpg': photos['cong-khai'],
    ...Object.fromEntries(
      ['nhap', 'sau', 'hethan', 'dago'].map((state) => [`${folderOf(state)}/${marker(state)}.jpg`, photos[state]]),
    ),
  });
  const later = join(contentDir, `bai-viet/2026/${marker('sau')}/index.md`);
  writeFileSync(later, readFileSync(later, 'utf8').replace('2026-06-19', '2026-11-23 08:00:01'));
  outDir = join(makeTemporaryFolder('toa-soan-ra-'), 'dist');
  expect(await build()).toMatchObject({ status: 0, stderr: '' });
});

describe('a built site', () => {
  it('has a page for every published article, of .md and .mdx alike, from a folder outside the project', () => {
    expect(readdirSync(join(outDir, 'bai-viet/2026')).sort()).toEqual([
      'da-go',
      'het-han',
      'huong-dan',
      'ra-quan',
      'tuan-tra-dem',
    ]);
    expect(readFileSync(join(outDir, 'bai-viet/2026/huong-dan/index.html'), 'utf8')).toContain('Mang theo giấy tờ.');
    expect(readFileSync(join(outDir, 'gioi-thieu/index.html'), 'utf8')).toContain('đơn vị mẫu');
  });

  it.each([
    ['bai-viet/2026/da-go', 'Trang này đã được gỡ', ['20/11/2026', 'Vụ việc đã được đình chỉ.']],
    ['tin/da-go.html', 'Trang này đã được gỡ', ['20/11/2026']],
    ['bai-viet/2026/het-han', 'Bài này đã hết thời hạn đăng', ['22/11/2026']],
    ['tin/het-han.html', 'Bài này đã hết thời hạn đăng', ['22/11/2026']],
  ])('says at /%s that “%s”, out of every list and out of search engines', (path, title, words) => {
    const html = readFileSync(join(outDir, path, 'index.html'), 'utf8');
    for (const word of [`<h1>${title}</h1>`, '<meta name="robots" content="noindex">', ...words])
      expect(html).toContain(word);
    const lists = Object.keys(listing(outDir)).filter(
      (file) => /\.(?:html|xml|json|pf_\w+)$/.test(file) && !file.includes('_dia-chi') && !file.startsWith(`/${path}`),
    );
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter((file) => readable(join(outDir, file)).includes(`/${path}`))).toEqual([]);
  });

  it.each(['tin/1245.html', 'news/1245'])('leads on from /%s where the host knows no redirects', (path) => {
    const html = readFileSync(join(outDir, path, 'index.html'), 'utf8');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/bai-viet/2026/ra-quan/">');
    expect(html).toContain('<link rel="canonical" href="https://congan.minhha.example/bai-viet/2026/ra-quan/">');
    expect(readFileSync(join(outDir, '_redirects'), 'utf8')).toContain(`/${path} /bai-viet/2026/ra-quan/ 301\n`);
  });

  it('has a packed form beside every text, which says the same', () => {
    const texts = Object.keys(listing(outDir)).filter((file) => /\.(?:html|css|js|xml|json|svg|txt)$/.test(file));
    expect(texts.length).toBeGreaterThan(30);
    for (const file of texts.filter((one) => !/^\/(?:_dia-chi|xac-minh\/ban-ke)/.test(one))) {
      const bytes = readFileSync(join(outDir, file));
      expect(brotliDecompressSync(readFileSync(join(outDir, `${file}.br`)))).toEqual(bytes);
      expect(gunzipSync(readFileSync(join(outDir, `${file}.gz`)))).toEqual(bytes);
    }
  });

  it('shows pictures by variants that are there', () => {
    for (const page of ['ra-quan', 'huong-dan']) {
      const html = readFileSync(join(outDir, `bai-viet/2026/${page}/index.html`), 'utf8');
      const paths = [...html.matchAll(/\/anh\/[\w.-]+/g)].map(([path]) => path);
      expect(paths.length).toBeGreaterThan(2);
      expect(paths.filter((path) => !existsSync(join(outDir, path)))).toEqual([]);
    }
  });

  it.each(['nhap', 'sau', 'hethan', 'dago'])(
    'holds no byte of an article that is not published (%s): no page, list, feed, index or picture',
    (state) => {
      const files = Object.keys(listing(outDir));
      expect(files.length).toBeGreaterThan(20);
      expect(files.filter((file) => file.includes(marker(state)))).toEqual([]);
      expect(files.filter((file) => readable(join(outDir, file)).includes(marker(state)))).toEqual([]);
      const original = createHash('sha256')
        .update(photos[state] ?? '')
        .digest('hex')
        .slice(0, 16);
      expect(files.filter((file) => file.includes(original))).toEqual([]);
    },
  );

  it('finds the marker of a published article by the same search, so that the search above can fail', () => {
    const found = Object.keys(listing(outDir)).filter((file) =>
      readable(join(outDir, file)).includes('bai-viet/2026/ra-quan'),
    );
    expect(found).toContain('/rss.xml');
    expect(found.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
  });

  it('passes every check over a built site, metadata in pictures among them', async () => {
    const result = await runVerb('check', { args: ['--site', outDir] });
    expect(result).toMatchObject({ status: 0, stderr: '' });
  });

  it('never ships an original', () => {
    const original = createHash('sha256')
      .update(photos['cong-khai'] ?? '')
      .digest('hex');
    expect(Object.values(listing(outDir))).not.toContain(original);
  });
});

describe('building again', () => {
  it('gives the same bytes, whatever the machine’s zone and whether or not anything is cached', async () => {
    const before = listing(outDir);
    expect(await build({ TZ: 'America/Los_Angeles' })).toMatchObject({ status: 0 });
    expect(listing(outDir)).toEqual(before);
    const copy = `${contentDir}-ban-sao`;
    cpSync(contentDir, copy, { recursive: true });
    expect(await build({ CONTENT_DIR: copy, OUT_DIR: `${outDir}-2`, TZ: 'UTC' })).toMatchObject({ status: 0 });
    rmSync(copy, { recursive: true });
    expect(listing(`${outDir}-2`)).toEqual(before);
  });

  it('stops with status 1 at one bad article, says it, and leaves the site of before whole', async () => {
    const before = listing(outDir);
    const bad = join(contentDir, 'bai-viet/2026/hong.md');
    writeFileSync(bad, articleText('title: Hỏng\ndate: 19/6/2026\nunit: pv01\ntags: []'));
    const result = await build();
    rmSync(bad);
    expect(result.status).toBe(1);
    expect(result.stderr).toContain('Viết ngày theo thứ tự năm-tháng-ngày: `2026-06-19`.');
    expect(result.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect(listing(outDir)).toEqual(before);
    expect(readdirSync(dirname(outDir)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'leaves the site of before whole when it is stopped halfway by %s',
    async (signal) => {
      const before = listing(outDir);
      for (const wait of [400, 1200, 2500, 4000]) {
        const { process: child, done } = startVerb('build', {
          env: { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: now },
        });
        await new Promise((resolve) => setTimeout(resolve, wait));
        child.kill(signal);
        await done;
        expect(listing(outDir)).toEqual(before);
      }
      expect(await build()).toMatchObject({ status: 0 });
      expect(listing(outDir)).toEqual(before);
      expect(readdirSync(dirname(outDir)).filter((name) => name.startsWith('.'))).toEqual([]);
    },
  );

  it('lets one of two builds at once go on, and tells the other to wait', async () => {
    const before = listing(outDir);
    const results = await Promise.all([build(), build()]);
    expect(results.map(({ status }) => status).sort()).toEqual([0, 2]);
    expect(results.find(({ status }) => status === 2)?.stderr).toMatch(
      /^Một lượt dựng khác của cùng nội dung đang chạy \(tiến trình \d+\)\.\nChờ lượt đó xong rồi chạy lại\.\n$/,
    );
    expect(listing(outDir)).toEqual(before);
  });

  it('stops with status 2 and one plain line for a call that makes no sense', async () => {
    expect(await build({ BUILD_NOW: 'hôm nay' })).toMatchObject({
      status: 2,
      stderr: 'BUILD_NOW=`hôm nay` không phải một thời điểm.\nViết dạng `BUILD_NOW=2026-11-23T08:00:00+07:00`.\n',
    });
    expect(await build({ CONTENT_DIR: '/khong/co' })).toMatchObject({
      status: 2,
      stderr: 'Không đọc được thư mục nội dung `/khong/co` (ENOENT).\nKiểm tra biến `CONTENT_DIR`.\n',
    });
  });
});
