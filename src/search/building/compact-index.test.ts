import { describe, expect, it } from 'vitest';
import { indexPages, readFrom } from '../../testing/index-pages.ts';
import { compactIndex, writeMeta } from './compact-index.ts';
import { openGroup } from '../index/open-group.ts';
import { numberName, readMeta, type IndexMeta } from '../index/pagefind-format.ts';

const meta: IndexMeta = {
  pages: [0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295].map((words, number) => ({
    fragment: numberName(number),
    words,
  })),
  chunks: [
    { from: '0', to: '', name: '0' },
    { from: 'ďảo'.normalize('NFC'), to: '', name: '1' },
    { from: 'z'.repeat(300), to: '', name: '2' },
  ],
  fields: ['title', 'an'],
};

describe('writeMeta', () => {
  it.each([
    ['numbers of every length', meta],
    ['an empty index', { pages: [], chunks: [], fields: [] }],
    [
      'more pages than a byte counts',
      { ...meta, pages: Array.from({ length: 70_000 }, (_, words) => ({ fragment: numberName(words), words })) },
    ],
  ])('writes what readMeta reads: %s', (_name, written) => {
    expect(readMeta(writeMeta(written, '1.6.0'))).toEqual(written);
  });
});

/** Words of two letters, one on each page, and two words that are on every page very often. */
const letters = [...'bcdghklmnpqrstvx'];
const rare = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
const often = 'an '.repeat(40) + 'cong '.repeat(40);
const pages = Array.from({ length: 512 }, (_, number) => `${often}${rare[number % rare.length]} ${number}`);

/** An index in which Pagefind's file names are replaced. */
function compact(wordsInChunk: number) {
  const files = indexPages(pages, { wordsInChunk });
  const before = readMeta(files.get('meta.pf_meta') ?? new Uint8Array());
  const chunks = before.chunks.map(({ name }) => files.get(`index/${name}.pf_index`) ?? new Uint8Array());
  const after = compactIndex(before, chunks);
  for (const name of before.chunks.map((chunk) => chunk.name)) files.delete(`index/${name}.pf_index`);
  files.set('meta.pf_meta', writeMeta(after.meta, '1.6.0'));
  for (const [number, chunk] of after.chunks.entries()) files.set(`index/${numberName(number)}.pf_index`, chunk);
  return { ...after, before, files };
}

describe('compactIndex', () => {
  it.each([7, 100, Infinity])('holds every word where it was, from chunks of %d words', async (wordsInChunk) => {
    const { files, before } = compact(wordsInChunk);
    const words = ['an', 'cong', ...rare, ...pages.keys().map(String)];
    const [was, is] = await Promise.all([
      openGroup('nhom', readFrom(indexPages(pages, { wordsInChunk }))),
      openGroup('nhom', readFrom(files)),
    ]);
    expect(before.chunks.length > 1).toBe(wordsInChunk < Infinity);
    expect(await is.lookUp(words)).toEqual(await was.lookUp(words));
    expect([...(await is.lookUp(['a', 'ann', 'zz', '', '0x'])).keys()]).toEqual([]);
  });

  it('gives a common word a chunk of its own', () => {
    const { meta: after } = compact(100);
    for (const word of ['a', 'co']) {
      const number = after.chunks.findIndex(({ from }) => from === word);
      expect(number).toBeGreaterThan(0);
      expect(after.chunks[number + 1]?.from.startsWith(word)).toBe(false);
    }
  });

  it('writes the same whatever chunks it was given', () => {
    expect(compact(7).chunks).toEqual(compact(100).chunks);
  });

  it('numbers pages and chunks', () => {
    const { meta: after } = compact(100);
    for (const [number, { fragment }] of after.pages.entries()) expect(fragment).toBe(number.toString(36));
    for (const [number, { name }] of after.chunks.entries()) expect(name).toBe(number.toString(36));
  });

  it('tells within a fifth how many words a page has, and that a page has none', () => {
    const counts = [1, 2, 5, 10, 99, 101, 350, 777, 1234, 5000, 65_535].flatMap((words) => [words, words + 1]);
    const all = [0, ...counts].map((words) => ({ fragment: `vi_${words}`, words }));
    const [none, ...rounded] = compactIndex({ ...meta, pages: all }, []).meta.pages.map(({ words }) => words);
    expect(none).toBe(0);
    for (const [index, words] of counts.entries())
      expect(Math.abs((rounded[index] ?? 0) - words)).toBeLessThanOrEqual(Math.max(0.5, words / 5));
  });

  it('has few different numbers of words', () => {
    const all = Array.from({ length: 4000 }, (_, words) => ({ fragment: `vi_${words}`, words }));
    const { pages: rounded } = compactIndex({ ...meta, pages: all }, []).meta;
    expect(new Set(rounded.map(({ words }) => words)).size).toBeLessThan(60);
  });

  it('makes nothing of an empty index', () => {
    const empty = { ...meta, pages: [], chunks: [] };
    expect(compactIndex(empty, [])).toEqual({ meta: empty, chunks: [] });
  });
});
