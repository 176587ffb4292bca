import { describe, expect, it } from 'vitest';
import { indexPages, openPages, readFrom, type TestPage } from '../../testing/index-pages.ts';
import { valuesOf } from './facets.ts';
import { openGroup, wordKey, type SearchGroup } from './open-group.ts';
import { restKey } from './stop-words.ts';
import { hiddenStart, titleStart } from './postings.ts';

/** `page:at form`, page by page. */
async function lookUp(group: SearchGroup, word: string): Promise<string[]> {
  const postings = (await group.lookUp([word])).get(word);
  return Array.from(postings?.at ?? [], (at, posting) => {
    const index = postings?.starts.findLastIndex((start) => start <= posting) ?? 0;
    return `${postings?.pages[index]}:${at} ${postings?.forms[postings.form[posting] ?? 0]}`;
  });
}

describe('lookUp', () => {
  it.each(['NFC', 'NFD'])(
    'brings a word in all its marked forms, in title, text and hidden words, of %s',
    async (form) => {
      const pages: TestPage[] = [
        { title: 'Lừa đảo', content: 'Lúa lừa LUA', hidden: 'mùa lúa' },
        { title: 'Khác', content: 'lừa' },
      ].map(({ title, content, ...page }) => ({
        title: title.normalize(form),
        content: content.normalize(form),
        ...page,
      }));
      const group = await openPages(...pages);
      expect(await lookUp(group, wordKey('lừa'.normalize(form)))).toEqual([
        '0:0 lúa',
        '0:1 lừa',
        '0:2 lua',
        `0:${titleStart} lừa`,
        `0:${hiddenStart + 1} lúa`,
        '1:0 lừa',
      ]);
    },
  );

  it.each([
    ['ky', ['0:1 ký', '1:0 kí', '2:1 ký', '3:0 kí']],
    ['ki', ['0:1 ký', '1:0 kí', '2:1 ký', '3:0 kí']],
    ['hoa', ['0:0 hòa', '1:1 hoà']],
    ['6', ['0:2 06', '1:2 6']],
    ['06', ['0:2 06', '1:2 6']],
    ['tuy', ['2:0 túy', '3:1 tuý']],
    ['tui', ['3:2 túi']],
  ])('takes equal spellings together: %s', async (word, postings) => {
    const group = await openPages('Hòa ký 06', 'Kí hoà 6', 'túy ký', 'kí tuý túi');
    expect(await lookUp(group, word)).toEqual(postings);
  });

  it('gives for each spelling all of them, whichever was asked for before', async () => {
    const group = await openPages('Hòa ký 06', 'Kí hoà 6');
    const found = await group.lookUp(['6', 'ky', 'ki', '06']);
    expect([...found].map(([word, { pages }]) => [word, [...pages]])).toEqual([
      ['6', [0, 1]],
      ['ky', [0, 1]],
      ['ki', [0, 1]],
      ['06', [0, 1]],
    ]);
  });

  const withStopWord: TestPage = { title: 'Và đội và', content: 'Va chạm và công an và dân', hidden: 'và' };
  it('brings of a stop word its first place in the text, and those in title and hidden words', async () => {
    expect(await lookUp(await openPages(withStopWord), 'va')).toEqual([
      '0:0 va',
      '0:2 và',
      `0:${titleStart} và`,
      `0:${titleStart + 2} và`,
      `0:${hiddenStart} và`,
    ]);
  });

  it('brings all its postings where they are asked for, under its own name', async () => {
    const group = await openPages(withStopWord, 'Không có');
    expect(await lookUp(group, restKey('va'))).toEqual([
      '0:0 va',
      '0:2 và',
      '0:5 và',
      `0:${titleStart} và`,
      `0:${titleStart + 2} và`,
      `0:${hiddenStart} và`,
    ]);
    expect(await lookUp(group, 'va')).toHaveLength(5);
  });

  it('brings a word that is no stop word the same way under both names', async () => {
    const group = await openPages('công an kí, ký');
    expect(await lookUp(group, restKey('ky'))).toEqual(await lookUp(group, 'ky'));
  });

  it('leaves out a word that occurs nowhere, inside a chunk or beyond the last one', async () => {
    const group = await openPages('lúa theo');
    expect([...(await group.lookUp(['lub', 'zzz', '00', 'lua'])).keys()]).toEqual(['lua']);
    expect([...(await (await openPages()).lookUp(['lua'])).keys()]).toEqual([]);
  });

  it('finds every word of an index that has several chunks', async () => {
    const words = Array.from({ length: 50 }, (_, number) => `t${number}`);
    const group = await openGroup('nhom', readFrom(indexPages([words.join(' ')], { wordsInChunk: 7 })));
    expect(group.meta.chunks).toHaveLength(8);
    expect([...(await group.lookUp(words)).values()].map(({ at }) => [...at])).toEqual(words.map((_, at) => [at]));
  });
});

describe('a group', () => {
  it('knows how many words its pages have', async () => {
    const group = await openPages('một hai ba', { title: 'Ảnh' }, 'một hai');
    expect([group.id, group.pageWords, group.averageWords]).toEqual(['nhom', [3, 1, 2], 2]);
    expect((await openPages()).averageWords).toBe(0);
  });

  it('asks for a file once, and again when it could not be had', async () => {
    const asked: string[] = [];
    let isLost = false;
    const read = readFrom(indexPages(['lúa theo']));
    const group = await openGroup('nhom', (path) => {
      asked.push(path);
      return isLost ? Promise.reject(new Error('no network')) : read(path);
    });
    isLost = true;
    await expect(group.lookUp(['lua'])).rejects.toThrow('no network');
    isLost = false;
    await group.lookUp(['lua']);
    await group.lookUp(['lua', 'theo']);
    await Promise.all([group.fragment(0), group.fragment(0)]);
    expect(asked).toEqual([
      'nhom/meta.pf_meta',
      'nhom/index/0.pf_index',
      'nhom/index/0.pf_index',
      'nhom/fragment/0.pf_fragment',
    ]);
  });

  it('shows a page as it was written, whatever the index holds', async () => {
    const content = 'Đội đi dọc “bờ sông”, và và 13/2023/NĐ-CP.';
    const group = await openPages({ url: '/a/', title: 'Đêm', content, date: '2026-06-19', filters: { the: ['x'] } });
    expect(await group.fragment(0)).toMatchObject({
      url: '/a/',
      content,
      meta: { title: 'Đêm' },
      filters: { ngay: ['2026-06-19'] },
    });
  });

  it('has no page beyond its last', async () => {
    const group = await openPages('lúa');
    await expect(group.fragment(1)).rejects.toThrow('This should never happen: no page 1 in nhom');
  });

  it('knows by which values each page is filtered', async () => {
    const group = await openPages(
      { filters: { nam: ['2026'], the: ['canh-bao', 'lua-dao'] } },
      { filters: { nam: ['2025'] } },
      { filters: { nam: ['2025'], the: ['lua-dao'] } },
    );
    const { nam, the } = await group.facets();
    expect([0, 1, 2].map((page) => [valuesOf(nam, page), valuesOf(the, page)])).toEqual([
      [['2026'], ['canh-bao', 'lua-dao']],
      [['2025'], []],
      [['2025'], ['lua-dao']],
    ]);
  });
});

it.each([
  ['Đường', 'duong'],
  ['ďường', 'duong'],
  ['KỸ', 'ky'],
  ['06', '06'],
])('files %s under %s', (word, key) => {
  expect(wordKey(word)).toBe(key);
  expect(wordKey(word.normalize('NFD'))).toBe(key);
});
