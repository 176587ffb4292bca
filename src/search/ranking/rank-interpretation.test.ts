import { describe, expect, it } from 'vitest';
import { openPages, type TestPage } from '../../testing/index-pages.ts';
import { anyMarks, rankInterpretation } from './rank-interpretation.ts';
import { readQuery } from '../query/read-query.ts';

async function rank(query: string, groups: TestPage[][], options: { literal?: boolean } = {}) {
  const opened = await Promise.all(groups.map((pages) => openPages(...pages)));
  return rankInterpretation(opened, readQuery(query).tokens, options);
}
/** Page numbers, best first. */
async function order(...[query, pages, options]: [string, TestPage[], { literal?: boolean }?]): Promise<number[]> {
  const { hits } = await rank(query, [pages], options);
  return hits.sort((a, b) => b.score - a.score).map(({ page }) => page);
}

describe('rankInterpretation', () => {
  it('ranks the pages of every group, by their number there', async () => {
    const { hits } = await rank('lừa đảo', [['x', 'lừa đảo'], ['lừa đảo'], ['x']]);
    expect(hits.map(({ group, page }) => [group, page])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it.each(['NFC', 'NFD'])('ranks what is written as typed before other marks, in %s', async (form) => {
    const pages = ['lúa đào x', 'lừa đảo x', 'lua dao x'].map((page) => page.normalize(form));
    expect((await order('lừa đảo'.normalize(form), pages))[0]).toBe(1);
  });

  it.each([
    ['ký kết', ['ki ket', 'kí kết', 'kỳ kết']],
    ['kí kết', ['ki ket', 'ký kết', 'kỳ kết']],
    ['hòa bình', ['hoa binh', 'hoà bình', 'hóa bình']],
    ['tháng 6', ['thang 7', 'tháng 06', 'tháng 16']],
    ['tháng 06', ['thang 7', 'tháng 6', 'tháng 60']],
  ])('takes equal spellings of `%s` for the wanted one', async (query, pages) => {
    expect((await order(query, pages))[0]).toBe(1);
  });

  it('restores the marks of a query without any, and ranks what has them first', async () => {
    const pages = ['lúa', 'đào', 'lừa đảo', 'lúa đào'];
    const { hits, restored, wanted } = await rank('lua dao', [[...pages, 'lừa đảo']]);
    expect(restored).toBe('lừa đảo');
    expect([...wanted]).toEqual(['lừa', 'ďảo']);
    expect(
      hits
        .sort((a, b) => b.score - a.score)
        .map(({ page }) => page)
        .slice(0, 2),
    ).toEqual([2, 4]);
  });

  it.each([
    ['lừa đảo', 'marks were typed'],
    ['lừa dao', 'some marks were typed'],
    ['xe 113', 'the words have none'],
    ['xyz', 'no page has the word'],
    ['113 06 2020', 'they are numbers'],
  ])('says nothing of restored marks of `%s`: %s', async (query) => {
    expect((await rank(query, [['lừa đảo xe 113 6 2020']])).restored).toBe(undefined);
  });

  it('takes a query word for word where that is asked for', async () => {
    const pages = ['lúa đào', 'lừa đảo', 'lừa đảo'];
    const { hits, restored, wanted } = await rank('lua dao', [pages], { literal: true });
    expect(restored).toBe(undefined);
    expect([...wanted]).toEqual([anyMarks('lua'), anyMarks('dao')]);
    expect(new Set(hits.map(({ score }) => score)).size).toBe(1);
    expect([...(await rank('Lừa dao', [pages], { literal: true })).wanted]).toEqual(['lừa', 'dao']);
  });

  it('finds by a word that the page does not show, behind those that say it', async () => {
    expect(await order('giao thông', [{ hidden: 'giao thông', content: 'x' }, 'giao thông x'])).toEqual([1, 0]);
  });

  it('finds a page without words by its title, and numbers those after it as before', async () => {
    expect(await order('đêm giao thừa', ['x', { title: 'Đêm giao thừa' }, 'y đêm giao thừa'])).toEqual([1, 2]);
  });

  it('finds nothing in no group, and by no word', async () => {
    expect((await rank('lừa đảo', [])).hits).toEqual([]);
    expect((await rank('', [['lừa']])).hits).toEqual([]);
  });
});

describe('a quotation', () => {
  const pages = ['vụ án mạng', 'an toàn mạng', 'án mạng khác', 'an mạng', { title: 'Án mạng' }, 'mạng án'];

  it.each([
    ['"án mạng"', [0, 2, 4]],
    ['“án mạng”', [0, 2, 4]],
    ['"ÁN mạng"', [0, 2, 4]],
    ['"an mang"', [0, 2, 3, 4]],
    ['"an mạng"', [3]],
    ['"mạng án"', [5]],
    ['vụ "án mạng"', [0]],
    ['vụ "an mang"', [0]],
    ['tội "an mang"', [0, 2, 3, 4]],
    ['"án" "mạng"', [0, 2, 4, 5]],
  ])('%s finds the pages %j', async (query, found) => {
    for (const form of ['NFC', 'NFD'])
      expect((await order(query.normalize(form), pages)).sort((a, b) => a - b)).toEqual(found);
  });

  it('with a stop word in it is exact, whereas a query without quotation marks bridges it', async () => {
    const texts = ['và, và công an và nhân dân x', 'và công an xã nhân dân x', 'nhân dân và công an x'];
    expect(await order('"công an và nhân dân"', texts)).toEqual([0]);
    const { hits } = await rank('công an và nhân dân', [texts]);
    const [exact, bridged, apart] = [0, 1, 2].map((page) => hits.find((hit) => hit.page === page)?.score ?? 0);
    expect(bridged).toBeCloseTo(exact ?? 0, 0);
    expect(apart).toBeLessThan((bridged ?? 0) - 1);
  });

  it('of stop words alone finds them wherever they stand', async () => {
    expect(await order('"của các"', ['của x các y của các', 'của x các'])).toEqual([0]);
  });

  it('without marks is found word for word too', async () => {
    expect((await order('"an mang"', pages, { literal: true })).sort()).toEqual([0, 2, 3, 4]);
  });
});

it.each([
  ['Đảo', '*dao'],
  ['lua', '*lua'],
])('marks %s as found whatever its marks: %s', (word, found) => {
  expect(anyMarks(word)).toBe(found);
  expect(anyMarks(word.normalize('NFD'))).toBe(found);
});
