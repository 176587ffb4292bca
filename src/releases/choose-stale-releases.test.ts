import { expect, it } from 'vitest';
import { chooseStaleReleases } from './choose-stale-releases.ts';

it.each([
  ['five', ['5', '1', '3', '4', '2'], [], []],
  ['seven', ['7', '1', '3', '4', '2', '5', '6'], ['7', '6'], ['1', '2']],
  ['seven, with the oldest live and the next the former one', ['1', '2', '3', '4', '5', '6', '7'], ['1', '2'], []],
  ['none', [], [undefined], []],
])('of %s', (_, names, needed, stale) => {
  expect(chooseStaleReleases(names, needed)).toEqual(stale);
});
