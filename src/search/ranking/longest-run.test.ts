import { describe, expect, it } from 'vitest';
import { openPages, type TestPage } from '../../testing/index-pages.ts';
import { queryTermsOf } from '../../testing/query-terms-of.ts';
import { createRunFinder } from './longest-run.ts';

type Options = Parameters<typeof queryTermsOf>[2];
const finderOf = async (query: string, pages: TestPage[], options?: Options) =>
  createRunFinder(await queryTermsOf(await openPages(...pages), query, options));

/** Longest runs on one page: with the wanted marks only, and with any. */
async function runsOn(page: TestPage, query: string, options?: Options): Promise<[number, number]> {
  const find = await finderOf(query, ['x', page, query], options);
  return [find(1, true), find(1, false)];
}

describe('createRunFinder', () => {
  it.each<[string, TestPage, [number, number]]>([
    ['the whole query', 'Phòng chống lừa đảo qua mạng', [4, 4]],
    ['the whole query in the title', { title: 'Chống lừa đảo qua mạng' }, [3, 3]],
    ['the longest of several stretches', 'lừa đảo, chống lừa đảo, phòng chống', [3, 3]],
    ['a stretch within a word that comes again', 'lừa lừa đảo đảo', [2, 2]],
    ['other marks between the wanted ones', 'phòng chồng lừa đảo', [2, 4]],
    ['only other marks', 'phong chong lua dao', [0, 4]],
    ['another order', 'đảo lừa chống phòng', [1, 1]],
    ['a word between', 'phòng và chống các vụ lừa bịp đảo', [1, 1]],
    ['the end of the title and the beginning of the text', { title: 'Phòng chống', content: 'lừa đảo' }, [2, 2]],
    ['a stretch that lacks the word in the middle', 'phòng lừa', [1, 1]],
    ['words that the page does not show', { content: 'đảo', hidden: 'phòng chống lừa' }, [1, 1]],
    ['nothing', 'x y', [0, 0]],
  ])('finds on a page with %s', async (_name, page, runs) => {
    expect(await runsOn(page, 'phòng chống lừa đảo')).toEqual(runs);
  });

  it('takes stop words between others to stand there, whatever stands there', async () => {
    const query = 'công an và nhân dân';
    expect(await runsOn('và, và công an và nhân dân', query)).toEqual([5, 5]);
    expect(await runsOn('và công an xã nhân dân', query)).toEqual([5, 5]);
    expect(await runsOn('và công an nhân dân', query)).toEqual([2, 2]);
  });

  it('looks for stop words themselves in a quotation', async () => {
    const query = 'công an và nhân dân';
    expect(await runsOn('và, và công an và nhân dân', query, { isQuoted: true })).toEqual([5, 5]);
    expect(await runsOn('và công an xã nhân dân', query, { isQuoted: true })).toEqual([2, 2]);
    expect(await runsOn('và công an va nhân dân', query, { isQuoted: true })).toEqual([2, 5]);
  });

  it('makes of a query of stop words alone what is known of them', async () => {
    expect(await runsOn('của các đội', 'của các')).toEqual([2, 2]);
    expect(await runsOn('đội của các', 'các của')).toEqual([1, 1]);
  });

  it.each([
    ['phòng chống', 2],
    ['công an và nhân dân', 5],
    ['và công an của', 2],
    ['của các', 2],
    ['công', 1],
    ['', 0],
  ])('knows how long the run of `%s` can be', async (query, longest) => {
    expect((await finderOf(query, ['công'])).longest).toBe(longest);
  });

  it('takes any marks for the wanted ones where none are wanted', async () => {
    expect(await runsOn('phòng chồng', 'phong chong', { areMarksOpen: true })).toEqual([2, 2]);
  });

  it('needs no postings of a page without a pair', async () => {
    const find = await finderOf('lừa đảo', ['x', 'lừa x đảo', 'lua x dao', { hidden: 'lừa' }]);
    expect([0, 1, 2, 3].map((page) => [find(page, true, false), find(page, false, false)])).toEqual([
      [0, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
  });

  it('finds the runs of one page after the other', async () => {
    const find = await finderOf('phòng chống lừa đảo', ['lừa đảo', 'x', 'phòng chống', 'phòng', 'chống lừa đảo']);
    expect([0, 1, 2, 3, 4].map((page) => find(page, true))).toEqual([2, 0, 2, 1, 3]);
  });
});
