import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { buildSearchIndex } from './build-index-fs.ts';
import { facetsFile } from '../index/facets.ts';
import { createIndexReader } from '../index/read-index-fs.ts';
import { createSearchEngine } from '../search-engine.ts';
import { manifestFile, type SearchManifest } from '../index/search-manifest.ts';
import { makeTemporaryFolder } from '../../testing/temporary-folders-fs.ts';

/** Newest first, as in a newsroom; the second is a picture story, which has only a title. */
const articles = [
  ['tuan-tra', '2026-06-19', 'Tuần tra đêm', 'Tổ và tổ đi dọc “bờ sông”, và hát.'],
  ['anh-giao-thua', '2026-02-17', 'Ảnh đêm giao thừa', ''],
  ['lua-dao', '2026-01-02', 'Cảnh báo lừa đảo', 'Lừa đảo qua mạng theo 13/2023/NĐ-CP.'],
  ['ky-ket', '2025-03-04', 'Ký kết quy chế', 'Hai đơn vị kí kết.'],
  ['mua-lu', '2012-10-11', 'Cứu dân mùa lũ', 'Đội đã đưa dân ra khỏi vùng lũ.'],
] as const;

const folder = makeTemporaryFolder('build-index-');
const cacheDir = join(folder, 'cache');

/** A built site; `changed` replaces the text of some articles. */
async function build(name: string, changed: Record<string, string> = {}): Promise<SearchManifest> {
  const siteDir = join(folder, name);
  for (const [slug, date, , text] of articles) {
    const file = join(siteDir, pathOf(slug, date), 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `<h1>x</h1><div data-article-body><p>${changed[slug] ?? text}</p></div>`);
  }
  const newsroom = {
    agency: { name: 'Công an tỉnh Minh Hà', shortName: 'Công an Minh Hà', hotlines: [] },
    units: [],
    sections: [],
    tags: [],
    pages: [],
    abbreviations: [{ short: 'ANTQ', long: ['an ninh Tổ quốc'] }],
    articles: articles.map(([slug, date, title]) => ({
      path: pathOf(slug, date),
      title,
      date: `${date}T08:00:00+07:00`,
      unit: 'pv01',
      section: 'tin',
      tags: [],
      keywords: slug === 'tuan-tra' ? ['đi tuần'] : [],
      attachments: [],
    })),
    now: '2026-06-20T00:00:00Z',
  } as unknown as Newsroom;
  await buildSearchIndex({ siteDir, newsroom, cacheDir });
  return JSON.parse(gunzipSync(readFileSync(join(siteDir, 'pagefind', manifestFile))).toString()) as SearchManifest;
}
const pathOf = (slug: string, date: string): string => `/bai-viet/${date.slice(0, 4)}/${slug}/`;

async function search(text: string) {
  const engine = await createSearchEngine(createIndexReader(join(folder, 'site')).read);
  for await (const answer of engine.search({ text, filters: {}, order: 'phu-hop' }))
    if (answer.isWhole) return engine.show(answer);
  return [];
}

let manifest: SearchManifest;
beforeAll(async () => {
  manifest = await build('site');
});

describe('the index of a built site', () => {
  it('has every page in one group, newest years first', () => {
    const years = manifest.groups.flatMap((group) => group.years);
    expect([...years].sort()).toEqual(['2012', '2025', '2026']);
    expect(manifest.groups.reduce((sum, { pages }) => sum + pages, 0)).toBe(articles.length);
    expect(manifest.groups[0]?.years).toContain('2026');
    expect(manifest.abbreviations).toEqual([{ short: 'ANTQ', long: ['an ninh Tổ quốc'] }]);
    expect(manifest.quickLinks[0]).toMatchObject({ name: 'Công an tỉnh Minh Hà' });
  });

  it.each([
    ['tuần tra', 'tuan-tra'],
    ['"dọc bờ sông và hát"', 'tuan-tra'],
    ['đi tuần', 'tuan-tra'],
    ['đêm giao thừa', 'anh-giao-thua'],
    ['lua dao', 'lua-dao'],
    ['13/2023/NĐ-CP', 'lua-dao'],
    ['ký kết', 'ky-ket'],
    ['kí kết', 'ky-ket'],
    ['mùa lũ', 'mua-lu'],
  ])('finds by `%s` the page %s', async (query, slug) => {
    for (const form of ['NFC', 'NFD']) {
      const [first] = await search(query.normalize(form));
      expect(first?.path).toContain(`/${slug}/`);
    }
  });

  it('shows a page as it was written, with its day and its unit', async () => {
    const [result] = await search('bờ sông');
    expect(result?.excerpt.map(({ text }) => text).join('')).toBe('Tổ và tổ đi dọc “bờ sông”, và hát.');
    expect(result?.title.map(({ text }) => text).join('')).toBe('Tuần tra đêm');
    expect(result).toMatchObject({ date: '2026-06-19T08:00:00+07:00', unit: 'pv01' });
  });

  it('holds nothing but what the search reads', () => {
    for (const { folder: group } of manifest.groups) {
      const path = join(folder, 'site/pagefind', group);
      expect(readdirSync(path).sort()).toEqual([facetsFile, 'fragment', 'index', 'meta.pf_meta']);
      const files = readdirSync(path, { recursive: true }).map(String);
      expect(files.filter((file) => statSync(join(path, file)).isFile() && !/\.pf_\w+$|^bo-loc/.test(file))).toEqual(
        [],
      );
    }
  });
});

describe('a second build', () => {
  it('of the same pages takes every group from the cache', async () => {
    const times = timesOfCache();
    expect(await build('again')).toEqual(manifest);
    expect(timesOfCache()).toEqual(times);
  });

  it('of a changed page builds its group alone, and leaves nothing half made', async () => {
    const changed = await build('changed', { 'mua-lu': 'Đội đã cứu dân.' });
    for (const [index, { folder: group, years }] of changed.groups.entries())
      expect(group !== manifest.groups[index]?.folder).toBe(years.includes('2012'));
    expect(readdirSync(cacheDir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

const timesOfCache = (): [string, number][] =>
  readdirSync(cacheDir)
    .sort()
    .map((name) => [name, statSync(join(cacheDir, name, 'meta.pf_meta')).mtimeMs]);
