import { describe, expect, it } from 'vitest';
import { openPages } from '../../testing/index-pages.ts';
import { queryTermsOf } from '../../testing/query-terms-of.ts';
import { createQueryTerm, idfOf } from './query-term.ts';

async function termOf(word: string, pages: string[], options?: Parameters<typeof queryTermsOf>[2]) {
  const [term] = await queryTermsOf(await openPages(...pages), word, options);
  if (!term) throw new Error('no term');
  return { ...term, exact: term.forms.filter((_, form) => term.isExact[form] === 1) };
}

describe('createQueryTerm', () => {
  const pages = ['lúa', 'lừa đảo, lừa', 'Kí', 'ký hoà', 'hòa kỳ', 'LUA'];

  it.each([
    ['lừa', ['lừa']],
    ['lua', ['lua']],
    ['ký', ['ký', 'kí']],
    ['kí', ['ký', 'kí']],
    ['hòa', ['hoà', 'hòa']],
    ['đảo', ['ďảo']],
    ['lữa', []],
  ])('takes for exact, of the forms of %s, those equally right', async (word, forms) => {
    expect((await termOf(word, pages)).exact.sort()).toEqual(forms.sort());
    expect((await termOf(word.normalize('NFD'), pages)).exact.sort()).toEqual(forms.sort());
  });

  it('takes all for exact where any marks will do', async () => {
    expect((await termOf('lua', pages, { areMarksOpen: true })).exact.sort()).toEqual(['lua', 'lúa', 'lừa'].sort());
  });

  it('weighs the wanted form by how few pages have it, each counted once', async () => {
    expect((await termOf('lừa', pages)).idf).toBe(idfOf(1, 6));
    expect((await termOf('ký', pages)).idf).toBe(idfOf(2, 6));
    expect((await termOf('lữa', pages)).idf).toBe(idfOf(0, 6));
    expect((await termOf('lua', pages, { areMarksOpen: true })).idf).toBe(idfOf(3, 6));
  });

  it('has no page for a word that stands nowhere', () => {
    const term = createQueryTerm(undefined, 'lừa', 3, false);
    expect(term).toMatchObject({ forms: [], idf: idfOf(0, 3), isStopWord: false });
    expect([...term.pages, ...term.at]).toEqual([]);
  });

  it.each([
    ['và', {}, true],
    ['va', {}, false],
    ['va', { areMarksOpen: true }, true],
    ['và', { isQuoted: true }, false],
    ['va', { isQuoted: true, areMarksOpen: true }, false],
    ['công', {}, false],
    ['cong', { areMarksOpen: true }, false],
  ])('knows whether some postings of %s, asked for with %j, are missing', async (word, options, isStopWord) => {
    expect((await termOf(word, ['Công an và và chạm va'], options)).isStopWord).toBe(isStopWord);
  });
});

describe('idfOf', () => {
  it('is the greater, the fewer pages have a word, and never negative', () => {
    const all = [0, 1, 5, 50, 99, 100].map((pages) => idfOf(pages, 100));
    expect(all).toEqual([...all].sort((a, b) => b - a));
    expect(Math.min(...all)).toBeGreaterThan(0);
  });
});
