import { expect, it } from 'vitest';
import { openPages } from '../../testing/index-pages.ts';
import { queryTermsOf } from '../../testing/query-terms-of.ts';
import { knownTerms } from './known-terms.ts';

it.each([
  ['công an và nhân dân', {}, [0, 1, 3, 4]],
  ['và công của', {}, [1]],
  ['của các', {}, [0, 1]],
  ['công an và nhân dân', { isQuoted: true }, [0, 1, 2, 3, 4]],
  ['', {}, []],
])('of `%s`, asked for with %j, knows the postings of %j', async (query, options, known) => {
  const terms = await queryTermsOf(await openPages('công an và nhân dân của các'), query, options);
  expect(knownTerms(terms)).toEqual(known.map((index) => ({ term: terms[index], index })));
});
