import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, it } from 'vitest';
import { compressSite } from './compress-site-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

let folder: string;
let siteDir: string;
let cacheDir: string;

beforeEach(() => {
  folder = makeTemporaryFolder('nen-');
  [siteDir, cacheDir] = [join(folder, 'site'), join(folder, 'nen')];
  for (const dir of ['_astro', 'anh', 'tin']) mkdirSync(join(siteDir, dir), { recursive: true });
  const text = 'Tổ tuần tra đi dọc bờ sông ban đêm. '.repeat(50);
  const names = [
    'index.html',
    'tin/index.html',
    '_astro/a.js',
    'rss.xml',
    'bieu-trung.svg',
    'robots.txt',
    'app.webmanifest',
  ];
  for (const name of [...names, 'anh/a.jpg', 'chu.woff2', '_headers', '_dia-chi.json', 'gate-note.txt'])
    writeFileSync(join(siteDir, name), text + name);
});

const files = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
const packed = (): [string, string][] =>
  files(siteDir)
    .filter((file) => /\.(?:br|gz)$/.test(file))
    .map((file) => [file, readFileSync(join(siteDir, file), 'base64')]);
const clear = (): void => packed().forEach(([file]) => rmSync(join(siteDir, file)));

it('packs every text that readers are given, and nothing else', async () => {
  await compressSite(siteDir, { cacheDir });
  const texts = [
    '_astro/a.js',
    'app.webmanifest',
    'bieu-trung.svg',
    'index.html',
    'robots.txt',
    'rss.xml',
    'tin/index.html',
  ];
  expect(packed().map(([file]) => file)).toEqual(texts.flatMap((file) => [`${file}.br`, `${file}.gz`]));
  for (const file of texts) {
    const bytes = readFileSync(join(siteDir, file));
    expect(brotliDecompressSync(readFileSync(join(siteDir, `${file}.br`)))).toEqual(bytes);
    expect(gunzipSync(readFileSync(join(siteDir, `${file}.gz`)))).toEqual(bytes);
  }
});

it('gives the same bytes with a full cache, an empty one and a damaged one', async () => {
  await compressSite(siteDir, { cacheDir });
  const first = packed();
  const shards = files(cacheDir);
  expect(shards.length).toBeGreaterThan(0);
  const times = shards.map((shard) => statSync(join(cacheDir, shard)).mtimeMs);
  clear();
  await compressSite(siteDir, { cacheDir });
  expect(packed()).toEqual(first);
  expect(shards.map((shard) => statSync(join(cacheDir, shard)).mtimeMs)).toEqual(times);
  for (const shard of shards) writeFileSync(join(cacheDir, shard), 'hỏng');
  clear();
  await compressSite(siteDir, { cacheDir });
  expect(packed()).toEqual(first);
});

it('forgets what no text needs any more', async () => {
  await compressSite(siteDir, { cacheDir });
  const size = (): number => files(cacheDir).reduce((sum, file) => sum + statSync(join(cacheDir, file)).size, 0);
  const before = size();
  clear();
  for (let round = 0; round < 5; round += 1) {
    writeFileSync(join(siteDir, 'index.html'), `Lần ${round}. ${'Trang chủ. '.repeat(50)}`);
    await compressSite(siteDir, { cacheDir });
  }
  expect(size()).toBeLessThan(before * 2);
});
