import { expect, it } from 'vitest';
import { readQuery } from '../query/read-query.ts';
import { restoredText } from './restored-text.ts';

const words = (text: string) => readQuery(text).tokens;
const ranked = (score: number, restored?: string) => ({ hits: [{ group: 0, page: 0, score }], restored });

it.each([
  ['tells of restored marks', ['truy na'], [ranked(5, 'truy nã')], 'truy nã'],
  ['tells nothing of words typed with marks', ['truy nã'], [ranked(5)], undefined],
  ['tells what keys were to be', ['truy nax', 'truy nã'], [ranked(1), ranked(5)], 'truy nã'],
  ['tells nothing of keys that found less', ['coong', 'công'], [ranked(5), ranked(1)], undefined],
  ['tells nothing of an abbreviation', ['csgt', 'cảnh sát giao thông'], [ranked(1), ranked(5)], undefined],
  [
    'tells of the interpretation that gave the best page',
    ['a bc', 'a b c'],
    [ranked(1, 'á bc'), ranked(5, 'á b c')],
    'á b c',
  ],
  ['tells nothing when nothing was searched', [], [], undefined],
])('%s', (_name, interpretations, found, text) => {
  expect(restoredText(interpretations.map(words), found)).toBe(text);
});
