import { describe, expect, it } from 'vitest';
import { openPages, type TestPage } from '../../testing/index-pages.ts';
import { queryTermsOf } from '../../testing/query-terms-of.ts';
import { rankGroup, type Quotation } from './rank-group.ts';
import { otherMarks } from './ranking-weights.ts';

interface Options {
  quotations?: Quotation[];
  isQuoted?: boolean;
  areMarksOpen?: boolean;
}

async function rank(query: string, pages: TestPage[], { quotations, ...options }: Options = {}) {
  const group = await openPages(...pages);
  return rankGroup({
    terms: await queryTermsOf(group, query, options),
    pageWords: group.pageWords,
    averageWords: group.averageWords,
    marks: otherMarks.typedWithMarks,
    ...(quotations && { quotations }),
  });
}
/** Page numbers, best first. */
const order = async (...asked: Parameters<typeof rank>): Promise<number[]> =>
  (await rank(...asked)).sort((a, b) => b.score - a.score).map(({ page }) => page);

describe('rankGroup', () => {
  it.each<[string, string, TestPage[]]>([
    ['the exact marks before others', 'lừa', ['lừa', 'lúa']],
    ['the title before the text', 'lừa', [{ title: 'Lừa', content: 'x' }, { content: 'lừa' }]],
    ['the text before what the page does not show', 'lừa', ['lừa', { hidden: 'lừa', content: 'x' }]],
    ['all words before some', 'lừa đảo mạng', ['lừa x đảo x mạng', 'lừa x đảo', 'lừa']],
    ['words side by side before words apart', 'lừa đảo', ['x x lừa đảo', 'lừa x x đảo']],
    ['words in their order before another', 'lừa đảo', ['x x lừa đảo', 'x x đảo lừa']],
    ['the longer stretch', 'phòng chống lừa đảo', ['phòng chống lừa x đảo', 'phòng chống x lừa đảo']],
    ['the whole query with the wanted marks before others', 'lừa đảo', ['lừa đảo', 'lừa đào', 'lúa đào']],
    ['the short page before the long one', 'lừa', ['lừa', `lừa${' x'.repeat(300)}`]],
    ['the page that says it more often', 'lừa', ['lừa lừa lừa x x x', 'lừa x x x x x']],
    ['a rare word before a common one', 'xe lừa', ['lừa', 'xe', 'xe', 'xe', 'xe', 'xe']],
  ])('ranks %s', async (_name, query, pages) => {
    const all = [...pages].reverse(); // so that the order is not already right
    const found = await rank(query, [...all, 'y y', 'y y', 'y y']);
    const scores = pages.map((_, index) => found.find(({ page }) => page === pages.length - 1 - index)?.score ?? 0);
    for (const [index, score] of scores.slice(0, -1).entries())
      if (pages[index] !== pages[index + 1]) expect(score).toBeGreaterThan(scores[index + 1] ?? 0);
  });

  it('finds the pages that have any word, and says how many they have', async () => {
    const found = await rank('lừa đảo', ['lừa đảo', 'x', 'lúa', { hidden: 'đảo' }]);
    expect(found.map(({ page, words }) => [page, words])).toEqual([
      [0, 2],
      [2, 1],
      [3, 1],
    ]);
  });

  it.each([
    ['of words', 'xyz abc'],
    ['of nothing', ''],
  ])('finds nothing by a query %s that stand nowhere', async (_name, query) => {
    expect(await rank(query, ['lừa'])).toEqual([]);
    expect(await rank(query, [])).toEqual([]);
  });

  it('finds a page without words by its title, and by its own number', async () => {
    const pages = ['x', { title: 'Ảnh đêm giao thừa', content: '' }, 'giao thừa'];
    expect(await order('đêm giao thừa', pages)).toEqual([1, 2]);
    expect(await order('giao thừa', pages)).toEqual(expect.arrayContaining([1, 2]));
  });

  it('says which pages have the whole query side by side', async () => {
    const found = await rank('lừa đảo', ['lừa đảo', 'lừa x đảo', 'lừa', { title: 'Lừa', content: 'đảo' }]);
    expect(found.map(({ isWhole }) => isWhole)).toEqual([true, false, false, false]);
    const [word] = await rank('lừa', ['lừa']);
    expect(word?.isWhole).toBe(false);
  });

  it('says of two words whether they come near each other, and of others nothing', async () => {
    const pages = ['lừa đảo', `lừa${' x'.repeat(100)} đảo`];
    expect((await rank('lừa đảo', pages)).map(({ isNear }) => isNear)).toEqual([true, false]);
    for (const query of ['lừa', 'lừa đảo x', 'lừa và'])
      expect((await rank(query, pages)).map(({ isNear }) => isNear)).toEqual([true, true]);
  });

  it('bridges a stop word, and counts its page as whole', async () => {
    const found = await rank('công an và nhân dân', ['và, và công an và nhân dân', 'nhân dân và công an']);
    expect(found.map(({ isWhole }) => isWhole)).toEqual([true, false]);
  });

  it('finds stop words side by side where the query has no others', async () => {
    const found = await rank('của các', ['của các', 'các x của']);
    expect(found.map(({ page, isWhole }) => [page, isWhole])).toEqual([
      [0, true],
      [1, false],
    ]);
  });
});

describe('a quotation', () => {
  const whole = { start: 0, length: 2 };
  const pages = [
    'x lừa đảo',
    'lừa x đảo',
    'lúa đào',
    { title: 'Lừa đảo' },
    { title: 'Lừa', content: 'đảo' },
    { hidden: 'lừa đảo' },
  ];

  it('needs its words side by side, with their marks', async () => {
    const found = await rank('lừa đảo', pages, { isQuoted: true, quotations: [{ ...whole, isMarked: true }] });
    expect(found.map(({ page }) => page)).toEqual([0, 3]);
  });

  it('takes any marks where none were typed', async () => {
    const found = await rank('lừa đảo', pages, { isQuoted: true, quotations: [{ ...whole, isMarked: false }] });
    expect(found.map(({ page }) => page)).toEqual([0, 2, 3]);
  });

  it('says itself how near its words must be', async () => {
    const far = `lừa đảo${' x'.repeat(100)}`;
    const found = await rank('lừa đảo', ['lúa đào', far], { quotations: [{ ...whole, isMarked: false }] });
    expect(found.map(({ isNear }) => isNear)).toEqual([true, true]);
  });

  it('is one of several, and all must stand there', async () => {
    const quotations = [0, 2].map((start) => ({ start, length: 2, isMarked: true }));
    const found = await rank('lừa đảo công an', ['lừa đảo công an', 'công an, lừa đảo', 'lừa đảo', 'an công'], {
      isQuoted: true,
      quotations,
    });
    expect(found.map(({ page }) => page)).toEqual([0, 1]);
  });
});
