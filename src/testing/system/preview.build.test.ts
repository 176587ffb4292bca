import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { findPublishBar } from '../../releases/find-publish-bar-fs.ts';
import { runVerb, type VerbResult } from '../run-verb-fs.ts';
import { articleText, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const draft = 'Chuyên án còn giữ kín';
let contentDir = '';
let outDir = '';

const build = (env: Record<string, string>): Promise<VerbResult> =>
  runVerb('build', {
    env: { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: '2026-11-23T08:00:00+07:00', ...env },
  });
const read = (file: string): string => readFileSync(join(outDir, file), 'utf8');
const pages = (): string[] =>
  (readdirSync(outDir, { recursive: true }) as string[]).filter((file) => file.endsWith('.html')).sort();
const articlePage = 'bai-viet/2026/tuan-tra-dem/index.html';

beforeAll(() => {
  contentDir = writeSite({
    'bai-viet/2026/giu-kin.md': articleText(`title: ${draft}\ndate: 2026-06-20\nunit: pv01\ntags: []\ndraft: true`),
  });
  outDir = join(makeTemporaryFolder('toa-soan-xem-thu-'), 'dist');
});

it('marks every page with the branch, keeps search engines out, announces no feed and may not be published', async () => {
  expect(await build({ PREVIEW: ' bai-moi/<i>thử</i> ' })).toMatchObject({ status: 0, stderr: '' });
  expect(pages().length).toBeGreaterThan(8);
  const mark = /Bản xem thử của nhánh bai-moi\/&lt;i&gt;thử&lt;\/i&gt;, không phải trang chính thức\./g;
  for (const page of pages()) {
    const html = read(page);
    expect([page, html.match(mark)?.length]).toEqual([page, 1]);
    expect([page, html.match(/<meta name="robots" content="([^"]*)"/g)]).toEqual([
      page,
      ['<meta name="robots" content="noindex, nofollow"'],
    ]);
    expect([page, /rel="alternate"|href="[^"]*(?:rss\.xml|feed\.json)"/.exec(html)?.[0]]).toEqual([page, undefined]);
    expect([page, /<title>(.{9})/.exec(html)?.[1]]).toEqual([page, 'Xem thử: ']);
  }
  expect(read('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  expect(read('preview.txt')).toContain('bản xem thử của nhánh bai-moi/<i>thử</i>');
  expect(findPublishBar(outDir)?.reason).toContain('bản xem thử');
  expect(pages().filter((page) => read(page).includes(draft))).toEqual([]);
});

it('passes the checks of a built site', async () => {
  expect(await runVerb('check', { args: ['--site', outDir], env: { CONTENT_DIR: contentDir } })).toMatchObject({
    status: 0,
  });
});

it('shows drafts only when it is asked to, and marks them', async () => {
  expect(await build({ PREVIEW: 'bai-moi', PREVIEW_DRAFTS: '1' })).toMatchObject({ status: 0, stderr: '' });
  expect(read('bai-viet/2026/giu-kin/index.html')).toMatch(/<span class="state">Bản nháp<\/span>/);
  expect(read('index.html')).toContain(draft);
});

it('leaves nothing of itself for the official site, whose unchanged pages come from the cache', async () => {
  await build({});
  const official = read(articlePage);
  await build({ PREVIEW: 'bai-moi', PREVIEW_DRAFTS: '1' });
  expect(read(articlePage)).not.toBe(official);
  expect(await build({ PREVIEW: '' })).toMatchObject({ status: 0 });
  expect(read(articlePage)).toBe(official);
  expect(pages().filter((page) => /xem thử|nofollow"/i.test(read(page)) || read(page).includes(draft))).toEqual([]);
  expect(read('robots.txt')).toContain('Sitemap: ');
  expect(findPublishBar(outDir)).toBeUndefined();
});

it.each([
  [
    { PREVIEW_DRAFTS: '1' },
    '`PREVIEW_DRAFTS=1` chỉ dùng cho bản xem thử: bản nháp không được có mặt trên trang chính thức.',
  ],
  [{ PREVIEW: 'bai-moi', PREVIEW_DRAFTS: 'có' }, 'PREVIEW_DRAFTS=`có` không có nghĩa.'],
])('refuses %j', async (env, message) => {
  const { status, stderr } = await build(env);
  expect({ status, said: stderr.split('\n')[0] }).toEqual({ status: 2, said: message });
});
