import { describe, expect, it } from 'vitest';
import { indexPages, type TestPage } from '../testing/index-pages.ts';
import { createSearchEngine } from './search-engine.ts';
import { OutOfReachError } from './index/out-of-reach-error.ts';
import { manifestFile, type SearchManifest } from './index/search-manifest.ts';
import type { SearchAnswer, SearchRequest } from './search-types.ts';

const pageOf = (slug: string, title: string, content: string, unit = 'pv01', day = '2026-06-19'): TestPage => ({
  url: `/${slug}/`,
  title,
  content,
  date: day,
  filters: { 'don-vi': [unit], 'chuyen-muc': ['tin'], the: [], nam: [day.slice(0, 4)] },
});
const newest = [
  pageOf('moi', 'Tuần tra', 'Tổ đi dọc “bờ sông”.'),
  pageOf('lua-dao', 'Cảnh báo', 'Lừa đảo qua mạng.', 'pa05'),
];
const older = [pageOf('cu', 'Tuần tra năm cũ', 'Tổ tuần tra.', 'pa05', '2020-01-02')];

/** An engine over these groups, newest first. */
async function createEngine(
  groups: TestPage[][],
  isLost = (path: string): boolean => path === '',
  isOutOfReach = (path: string): boolean => path === '',
) {
  const files = new Map<string, Uint8Array>(
    groups.flatMap((pages, group) =>
      [...indexPages(pages)].map(([path, bytes]) => [`g${group}/${path}`, bytes] as const),
    ),
  );
  const manifest: SearchManifest = {
    groups: groups.map((pages, group) => ({ folder: `g${group}`, years: [`${2026 - group}`], pages: pages.length })),
    abbreviations: [{ short: 'ANTQ', long: ['an ninh Tổ quốc'], ambiguous: false }],
    quickLinks: [{ name: 'Tuần tra', path: '/the/tuan-tra/' }],
  };
  files.set(manifestFile, new TextEncoder().encode(JSON.stringify(manifest)));
  return createSearchEngine(async (path) => {
    const bytes = files.get(path);
    if (isOutOfReach(path)) throw new OutOfReachError(path);
    if (!bytes || isLost(path)) throw new Error(`No file ${path}`);
    return bytes;
  });
}

async function ask(engine: Awaited<ReturnType<typeof createEngine>>, request: Partial<SearchRequest>) {
  const answers: SearchAnswer[] = [];
  for await (const answer of engine.search({ text: '', filters: {}, order: 'phu-hop', ...request }))
    answers.push(answer);
  const last = answers.at(-1);
  return { answers, last, paths: (await engine.show(last ?? { hits: [], wanted: new Set() })).map(({ path }) => path) };
}

describe('search', () => {
  it('finds in all groups, and says what is named like a place', async () => {
    const { last, paths } = await ask(await createEngine([newest, older]), { text: 'tuần tra' });
    expect([...paths].sort()).toEqual(['/cu/', '/moi/']);
    expect(last).toMatchObject({ isWhole: true, restored: undefined });
    expect(last?.quickLinks?.map(({ path }) => path)).toEqual(['/the/tuan-tra/']);
  });

  it('answers from the newest years first where they have enough', async () => {
    const many = Array.from({ length: 30 }, (_, index) => pageOf(`tt-${index}`, 'Tuần tra', 'tổ'));
    const { answers } = await ask(await createEngine([many, older]), { text: 'tuần tra' });
    expect(answers.map(({ isWhole, hits }) => [isWhole, hits.length])).toEqual([
      [false, 30],
      [true, 31],
    ]);
  });

  it('sorts by age where that is asked for', async () => {
    const engine = await createEngine([newest, older]);
    expect((await ask(engine, { text: 'tuần tra', order: 'moi-nhat' })).paths).toEqual(['/moi/', '/cu/']);
  });

  it('counts what each filter leaves, the others applied', async () => {
    const { last, paths } = await ask(await createEngine([newest, older]), {
      text: 'tuần tra',
      filters: { 'don-vi': 'pv01' },
    });
    expect(paths).toEqual(['/moi/']);
    expect(last?.counts).toMatchObject({ 'don-vi': { pv01: 1, pa05: 1 }, nam: { 2026: 1 } });
    expect(last?.counts?.nam).toEqual({ 2026: 1 });
  });

  it('counts nothing before older years have joined, and filters all the same', async () => {
    const many = Array.from({ length: 30 }, (_, index) => pageOf(`tt-${index}`, 'Tuần tra', 'tổ'));
    const engine = await createEngine([many, older]);
    const { answers } = await ask(engine, { text: 'tuần tra' });
    expect(answers.map(({ counts }) => counts?.nam)).toEqual([undefined, { 2026: 30, 2020: 1 }]);
    expect((await ask(engine, { text: 'tuần tra', filters: { nam: '2020' } })).paths).toEqual(['/cu/']);
  });

  it.each([
    ['', 'trong'],
    ['x', 'qua-ngan'],
  ])('answers `%s` by a hint', async (text, hint) => {
    expect((await ask(await createEngine([newest]), { text })).last).toMatchObject({ hits: [], isWhole: true, hint });
  });

  it('has every page that a filter leaves where no word is asked for', async () => {
    const { paths } = await ask(await createEngine([newest, older]), { filters: { 'don-vi': 'pa05' } });
    expect(paths).toEqual(['/lua-dao/', '/cu/']);
  });

  it('finds nothing by a filter that no page has', async () => {
    const { paths } = await ask(await createEngine([newest]), { text: 'tuần tra', filters: { nam: '__proto__' } });
    expect(paths).toEqual([]);
  });

  it('restores marks, and does not where words are meant as they are typed', async () => {
    const engine = await createEngine([newest]);
    expect((await ask(engine, { text: 'lua dao' })).last?.restored).toBe('lừa đảo');
    expect((await ask(engine, { text: 'lua dao', literal: true })).last?.restored).toBe(undefined);
  });

  it('names a word that no page has', async () => {
    const { last } = await ask(await createEngine([newest, older]), { text: 'tuần tra xyzw' });
    expect(last?.unknown).toEqual(['xyzw']);
  });

  it('suggests words that some page has where nothing was found', async () => {
    const { last } = await ask(await createEngine([newest, older]), { text: 'luadao' });
    expect(last?.suggestions).toEqual(['lừa đảo']);
  });

  it('finds by a day the pages that speak of it, whatever their words', async () => {
    const meeting = { ...(newest[0] as object), hidden: 'zn20200619 . zn202006' };
    const { last, paths } = await ask(await createEngine([[meeting, ...newest.slice(1)]]), { text: '19/6/2020' });
    expect(paths).toEqual(['/moi/']);
    expect(last).toMatchObject({ restored: undefined, unknown: undefined });
  });

  it('has nothing in an archive without pages', async () => {
    expect((await ask(await createEngine([]), { text: 'tuần tra' })).last?.hits).toEqual([]);
  });

  it('can be asked again after the network was lost', async () => {
    let isOffline = true;
    const engine = await createEngine([newest], (path) => isOffline && path !== manifestFile);
    await expect(ask(engine, { text: 'tuần tra' })).rejects.toThrow('No file g0/meta.pf_meta');
    isOffline = false;
    expect((await ask(engine, { text: 'tuần tra' })).paths).toEqual(['/moi/']);
  });

  it.each([
    ['its meta file', 'g1/meta.pf_meta'],
    ['a chunk of words', 'g1/index/0.pf_index'],
    ['its facets', 'g1/bo-loc.json.gz'],
  ])('leaves a group out whose file is out of reach, and says so: %s', async (_what, file) => {
    const engine = await createEngine([newest, older, newest], undefined, (path) => path === file);
    const { last } = await ask(engine, { text: 'tuần tra' });
    expect(last).toMatchObject({ isWhole: true, years: ['2024', '2026'] });
    expect(last?.hits.map(({ group }) => group).sort()).toEqual([0, 2]);
    expect((await engine.show(last ?? { hits: [], wanted: new Set() })).map(({ path }) => path)).toEqual([
      '/moi/',
      '/moi/',
    ]);
  });

  it('searches older years where the newest are out of reach, and fails where all are', async () => {
    const lost = new Set(['g0']);
    const engine = await createEngine([newest, older], undefined, (path) => lost.has(path.slice(0, 2)));
    const { last, paths } = await ask(engine, { text: 'tuần tra' });
    expect([last?.years, paths]).toEqual([['2025'], ['/cu/']]);
    lost.add('g1');
    const other = await createEngine([newest, older], undefined, (path) => lost.has(path.slice(0, 2)));
    await expect(ask(other, { text: 'tuần tra' })).rejects.toThrow('Out of reach: g1/meta.pf_meta');
  });

  it('searches all years again when they are within reach', async () => {
    let isOffline = true;
    const engine = await createEngine([newest, older], undefined, (path) => isOffline && path.startsWith('g1'));
    expect((await ask(engine, { text: 'tuần tra' })).last?.years).toEqual(['2026']);
    isOffline = false;
    expect((await ask(engine, { text: 'tuần tra' })).last?.years).toBe(undefined);
  });
});

describe('show', () => {
  it.each(['bờ sông', 'bo song'])('marks in a page as it was written the words of `%s`', async (text) => {
    const engine = await createEngine([newest]);
    const { last } = await ask(engine, { text });
    const [result] = await engine.show(last ?? { hits: [], wanted: new Set() });
    expect(result?.excerpt).toEqual([
      { text: 'Tổ đi dọc “', isMatch: false },
      { text: 'bờ sông', isMatch: true },
      { text: '”.', isMatch: false },
    ]);
    expect(result).toMatchObject({ date: '2026-06-19', unit: 'pv01' });
  });

  it('marks the words of its own answer, whatever else is searched meanwhile', async () => {
    const engine = await createEngine([newest]);
    const first = await ask(engine, { text: 'bờ sông' });
    const second = await ask(engine, { text: 'tuần tra' });
    const marked = async ({ last }: typeof first): Promise<string[]> => {
      const results = await engine.show(last ?? { hits: [], wanted: new Set() });
      return results.flatMap(({ excerpt, title }) =>
        [...title, ...excerpt].filter(({ isMatch }) => isMatch).map(({ text }) => text.toLowerCase()),
      );
    };
    expect(new Set(await marked(first))).toEqual(new Set(['bờ sông']));
    expect(new Set(await marked(second))).toEqual(new Set(['tuần tra']));
  });

  it('refuses a page of a group that there is not', async () => {
    const engine = await createEngine([newest]);
    await expect(engine.show({ hits: [{ group: 3, page: 0, score: 1 }], wanted: new Set() })).rejects.toThrow(
      'This should never happen: no group 3',
    );
  });
});
