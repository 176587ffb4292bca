import { describe, expect, it } from 'vitest';
import { openPages } from '../../testing/index-pages.ts';
import { rankKeyed } from './rank-keyed.ts';
import { readQuery } from '../query/read-query.ts';

const pages = [
  { content: 'họp', hidden: 'zn20200619' },
  { content: 'họp kiểm tra', hidden: 'zn20200619' },
  { content: 'họp kiểm tra' },
  { content: 'họp', hidden: 'zd20200619' },
];

async function rank(words: string, key: string, isSaid = true) {
  const keys = readQuery(key).tokens;
  const tokens = [...readQuery(words).tokens, ...keys];
  const { hits } = await rankKeyed([await openPages(...pages)], { tokens, keys, isSaid }, {});
  return hits.sort((a, b) => b.score - a.score);
}

describe('rankKeyed', () => {
  it('finds the pages that hold the key and no others', async () => {
    expect((await rank('', 'zn20200619')).map(({ page }) => page)).toEqual([0, 1]);
    expect(await rank('', 'zn20200620')).toEqual([]);
  });

  it('ranks those with the words of the query beside it', async () => {
    expect((await rank('kiểm tra', 'zn20200619'))[0]?.page).toBe(1);
  });

  it('does not find by the words alone', async () => {
    expect((await rank('kiểm tra', 'zd20200619')).map(({ page }) => page)).not.toContain(2);
  });

  it('puts a page that speaks of a day before one published on it, more so where nothing else is asked', async () => {
    const best = async (words: string, isSaid: boolean) => (await rank(words, 'zn20200619', isSaid))[0]?.score ?? 0;
    const bonusOf = async (words: string) => (await best(words, true)) - (await best(words, false));
    expect(await bonusOf('kiểm tra')).toBeGreaterThan(0);
    expect(await bonusOf('')).toBeGreaterThan(await bonusOf('kiểm tra'));
  });
});
