import { expect, it } from 'vitest';
import { openPages } from '../../testing/index-pages.ts';
import { slotsOf } from '../../testing/query-terms-of.ts';
import { knownSlots } from './known-terms.ts';

it.each([
  ['công an và nhân dân', {}, [0, 1, 3, 4]],
  ['và công của', {}, [1]],
  ['của các', {}, [0, 1]],
  ['công an và nhân dân', { isQuoted: true }, [0, 1, 2, 3, 4]],
  ['', {}, []],
])('of `%s`, asked for with %j, knows the places of %j', async (query, options, known) => {
  const slots = await slotsOf(await openPages('công an và nhân dân của các'), query, options);
  expect(knownSlots(slots)).toEqual(known.map((index) => ({ slot: slots[index], index })));
});
