import { describe, expect, it } from 'vitest';
import { advise } from './advise.ts';
import type { SearchGroup } from '../index/open-group.ts';
import { readQuery } from '../query/read-query.ts';

/** A group that holds these words and records the words it is asked for. */
function createGroup(indexed: string, pages = 1) {
  const asked: string[] = [];
  const group = {
    meta: { pages: Array.from({ length: pages }), chunks: [{ from: 'a', to: 'z', name: '0' }] },
    lookUp: async (words: readonly string[]) => {
      asked.push(...words);
      return new Map(words.filter((word) => indexed.split(' ').includes(word)).map((word) => [word, new Map()]));
    },
  } as unknown as SearchGroup;
  return { group, asked };
}
const read = (...interpretations: string[]) => interpretations.map((text) => readQuery(text).tokens);

describe('advise', () => {
  it.each(['NFC', 'NFD'])('names the words that no group holds, as they were typed in %s', async (form) => {
    const groups = [createGroup('lua').group, createGroup('dao').group];
    expect(await advise(groups, read('Lừa đảo Đẹppp'.normalize(form)), false)).toEqual({ unknown: ['đẹppp'] });
  });

  it('takes equal spellings of a word for the word', async () => {
    expect(await advise([createGroup('ki thuat 06').group], read('kỹ thuật 6'), false)).toEqual({});
  });

  it('does not miss a word that an interpretation replaces', async () => {
    const { group } = createGroup('cong an');
    expect(await advise([group], read('coong an', 'công an'), false)).toEqual({});
  });

  it('looks for suggestions where nothing was found, in the largest group alone', async () => {
    const [small, large] = [createGroup(''), createGroup('', 2)];
    expect(await advise([small.group, large.group], read('luadao'), true)).toEqual({});
    expect(small.asked).toEqual(['luadao']);
    expect(large.asked).toEqual(expect.arrayContaining(['lua', 'dao']));
  });

  it.each([
    ['nothing was asked', [createGroup('').group], []],
    ['the archive is empty', [], read('luadao')],
  ])('says nothing where %s', async (_name, groups, interpretations) => {
    expect(await advise(groups, interpretations, true)).toEqual({});
  });
});
