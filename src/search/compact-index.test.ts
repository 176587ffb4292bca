import { describe, expect, it } from 'vitest';
import { compactNames, writeMeta } from './compact-index.ts';
import { readMeta, type IndexMeta } from './pagefind-format.ts';

const meta: IndexMeta = {
  pages: [
    { fragment: 'vi_1a', words: 0 },
    { fragment: 'vi_2b', words: 23 },
    { fragment: 'vi_3c', words: 24 },
    { fragment: 'vi_4d', words: 255 },
    { fragment: 'vi_5e', words: 256 },
    { fragment: 'vi_6f', words: 65_535 },
    { fragment: 'vi_7a', words: 65_536 },
    { fragment: 'vi_8b', words: 4_294_967_295 },
  ],
  chunks: [
    { from: '0', to: 'cong', name: 'vi_9c' },
    { from: 'ďảo'.normalize('NFC'), to: 'z'.repeat(300), name: 'vi_0d' },
  ],
  fields: ['title', 'an'],
};

describe('writeMeta', () => {
  it.each([
    ['numbers of every length', meta],
    ['an empty index', { pages: [], chunks: [], fields: [] }],
    [
      'more pages than a byte counts',
      { ...meta, pages: Array.from({ length: 70_000 }, (_, words) => ({ fragment: words.toString(36), words })) },
    ],
  ])('writes what readMeta reads: %s', (_name, written) => {
    expect(readMeta(writeMeta(written, '1.6.0'))).toEqual(written);
  });
});

describe('compactNames', () => {
  it('numbers pages and chunks', () => {
    const { meta: compact, renamed } = compactNames({ ...meta, pages: meta.pages.slice(0, 2) });
    expect(compact.pages).toEqual([
      { fragment: '0', words: 0 },
      { fragment: '1', words: 23 },
    ]);
    expect(compact.chunks.map(({ from, name }) => [from, name])).toEqual([
      ['0', '0'],
      ['ďảo'.normalize('NFC'), '1'],
    ]);
    expect(Object.fromEntries(renamed)).toEqual({
      'fragment/vi_1a.pf_fragment': 'fragment/0.pf_fragment',
      'fragment/vi_2b.pf_fragment': 'fragment/1.pf_fragment',
      'index/vi_9c.pf_index': 'index/0.pf_index',
      'index/vi_0d.pf_index': 'index/1.pf_index',
    });
  });

  it.each([1, 2, 36, 37, 1296, 1297, 3000])('names %i fragments differently, and all at one length', (count) => {
    const pages = Array.from({ length: count }, (_, number) => ({ fragment: `vi_${number}`, words: 1 }));
    const { meta: compact, renamed } = compactNames({ ...meta, pages });
    const names = compact.pages.map(({ fragment }) => fragment);
    expect(new Set(names).size).toBe(count);
    expect(new Set(names.map((name) => name.length)).size).toBe(1);
    expect(names.every((name) => /^[0-9a-z]+$/.test(name))).toBe(true);
    expect(renamed.get(`fragment/vi_${count - 1}.pf_fragment`)).toBe(`fragment/${names.at(-1)}.pf_fragment`);
  });

  it('tells within a fifth how many words a page has, and that a page has none', () => {
    const counts = [1, 2, 5, 10, 99, 101, 350, 777, 1234, 5000, 65_535].flatMap((words) => [words, words + 1]);
    const pages = [0, ...counts].map((words) => ({ fragment: `vi_${words}`, words }));
    const [none, ...rounded] = compactNames({ ...meta, pages }).meta.pages.map(({ words }) => words);
    expect(none).toBe(0);
    for (const [index, words] of counts.entries())
      expect(Math.abs((rounded[index] ?? 0) - words)).toBeLessThanOrEqual(Math.max(0.5, words / 5));
  });

  it('has few different numbers of words', () => {
    const pages = Array.from({ length: 4000 }, (_, words) => ({ fragment: `vi_${words}`, words }));
    const { pages: rounded } = compactNames({ ...meta, pages }).meta;
    expect(new Set(rounded.map(({ words }) => words)).size).toBeLessThan(60);
  });

  it('names nothing of an empty index', () => {
    const empty = { ...meta, pages: [], chunks: [] };
    expect(compactNames(empty)).toEqual({ meta: empty, renamed: new Map() });
  });
});
