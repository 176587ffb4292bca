import { describe, expect, it } from 'vitest';
import { openPages, type TestPage } from '../../testing/index-pages.ts';
import { queryTermsOf } from '../../testing/query-terms-of.ts';
import { scorePairs } from './score-pairs.ts';

async function score(query: string, pages: TestPage[], options?: Parameters<typeof queryTermsOf>[2]) {
  const count = pages.length;
  const scores = {
    score: new Float64Array(count),
    covered: new Float64Array(count),
    words: new Uint8Array(count),
    hasPair: new Uint8Array(count),
  };
  const terms = await queryTermsOf(await openPages(...pages), query, options);
  scorePairs(terms, scores, { word: 0.5, run: 0.5, phrase: 0.5 }, () => 1);
  return { scores: [...scores.score], hasPair: [...scores.hasPair] };
}

describe('scorePairs', () => {
  it.each([
    ['side by side in the text', 'công an', 'công an', 1],
    ['side by side in the title', 'công an', { title: 'Công an' }, 1],
    ['with other marks', 'công an', 'cống án', 1],
    ['in the other order', 'công an', 'an công', 0],
    ['with a word between them', 'công an', 'công xã an', 0],
    ['at the end of the title and the beginning of the text', 'công an', { title: 'Công', content: 'an' }, 0],
    ['at the end of the text and the beginning of the title', 'công an', { title: 'An', content: 'công' }, 0],
    ['in words that the page does not show', 'công an', { hidden: 'công an' }, 0],
    ['at the end of the title and among those words', 'công an', { title: 'Công', hidden: 'an' }, 0],
    ['on two pages', 'công an', 'công', 0],
    ['far down the page', 'công an', `${'công an '.repeat(3)}${'x '.repeat(400)}công an`, 1],
  ])('knows whether a pair stands there: %s', async (_name, query, page, hasPair) => {
    const outcome = await score(query, ['xe', page, 'an']);
    expect(outcome.hasPair).toEqual([0, hasPair, 0]);
    expect((outcome.scores[1] ?? 0) > 0).toBe(hasPair === 1);
  });

  it('counts a pair in the title more than in the text, and there more than with other marks', async () => {
    const { scores } = await score('công an', [{ title: 'Công an' }, 'công an', 'công án', 'xe']);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });

  it('counts a pair in the title with other marks between', async () => {
    const { scores } = await score('công an', [{ title: 'Công an' }, { title: 'Công án' }, 'công an']);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('counts a pair again that comes again, and pairs in title and text together', async () => {
    const { scores } = await score('công an', ['công an', 'công an công an', { title: 'Công an', content: 'công an' }]);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(3);
  });

  it.each([
    ['that one, though the index does not say so', 'nhân dân và, và công an và nhân dân', 1],
    ['another one, since the index does not say', 'công an xã nhân dân', 1],
    ['none', 'công an nhân dân', 0],
    ['two', 'công an của xã nhân', 0],
  ])('takes a stop word between two others for any one word: %s', async (_name, page, hasPair) => {
    expect((await score('an và nhân', [page, 'xe'])).hasPair).toEqual([hasPair, 0]);
  });

  it('looks for a stop word itself in a quotation', async () => {
    const pages = ['và công an và nhân dân', 'và công an xã nhân dân'];
    expect((await score('an và nhân', pages, { isQuoted: true })).hasPair).toEqual([1, 0]);
    expect((await score('an và nhân', pages)).hasPair).toEqual([1, 1]);
  });

  it.each(['công', 'và công', 'công và', ''])('sees no pair in `%s`', async (query) => {
    expect((await score(query, ['và công và', 'công'])).hasPair).toEqual([0, 0]);
  });
});
