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
  filters: new Map([
    ['nam', 'vi_aa'],
    ['don-vi', 'vi_bb'],
  ]),
  fields: ['title', 'an'],
};

describe('writeMeta', () => {
  it.each([
    ['numbers of every length', meta],
    ['an empty index', { pages: [], chunks: [], filters: new Map(), fields: [] }],
    [
      'more pages than a byte counts',
      { ...meta, pages: Array.from({ length: 70_000 }, (_, words) => ({ fragment: words.toString(36), words })) },
    ],
  ])('writes what readMeta reads: %s', (_name, written) => {
    expect(readMeta(writeMeta(written, '1.6.0'))).toEqual(written);
  });
});

describe('compactNames', () => {
  it('numbers pages and chunks, and names filters after themselves', () => {
    const { meta: compact, renamed } = compactNames({ ...meta, pages: meta.pages.slice(0, 2) });
    expect(compact.pages).toEqual([
      { fragment: '0', words: 0 },
      { fragment: '1', words: 23 },
    ]);
    expect(compact.chunks.map(({ from, name }) => [from, name])).toEqual([
      ['0', '0'],
      ['ďảo'.normalize('NFC'), '1'],
    ]);
    expect(compact.filters).toEqual(
      new Map([
        ['nam', 'nam'],
        ['don-vi', 'don-vi'],
      ]),
    );
    expect(Object.fromEntries(renamed)).toEqual({
      'fragment/vi_1a.pf_fragment': 'fragment/0.pf_fragment',
      'fragment/vi_2b.pf_fragment': 'fragment/1.pf_fragment',
      'index/vi_9c.pf_index': 'index/0.pf_index',
      'index/vi_0d.pf_index': 'index/1.pf_index',
      'filter/vi_aa.pf_filter': 'filter/nam.pf_filter',
      'filter/vi_bb.pf_filter': 'filter/don-vi.pf_filter',
    });
  });
});
