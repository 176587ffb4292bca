import { expect, it } from 'vitest';
import { keyInterpretations } from './key-interpretations.ts';

const read = (text: string): string[] =>
  keyInterpretations(text).map(
    ({ tokens, keys, isSaid }) =>
      `${isSaid ? 'said' : 'published'}: ${tokens.map((token) => token.text).join(' ')} (${keys.length})`,
  );

it.each([
  ['19/6/2020', ['said: zn20200619 (1)', 'published: zd20200619 (1)']],
  ['Ngày 19 tháng 6 năm 2020', ['said: zn20200619 (1)', 'published: zd20200619 (1)']],
  ['tháng 6/2020', ['said: zn202006 (1)', 'published: zd202006 (1)']],
  ['họp xã 19-6-2020', ['said: họp xã zn20200619 (1)', 'published: họp xã zd20200619 (1)']],
  ['Nghị định 13/2023/NĐ-CP', ['said: zv13n2023knd (1)']],
  ['phạt theo nghị định 168', ['said: phạt theo zv168knd (1)']],
  [
    'nghị định 168/2024 ngày 26/12/2024',
    [
      'said: nghị định 168 2024 zn20241226 (1)',
      'published: nghị định 168 2024 zd20241226 (1)',
      'said: zv168n2024knd (1)',
    ],
  ],
  ['"19/6/2020"', []],
  ['“nghị định 168”', []],
  ['pc08', []],
  ['lừa đảo', []],
  ['', []],
])('reads %j as %j', (query, interpretations) => {
  expect(read(query.normalize('NFC'))).toEqual(interpretations);
  expect(read(query.normalize('NFD'))).toEqual(interpretations);
});

it.each(['1/', '19/6/', 'số ', 'nghị định ', '13/2023/n-', 'ngày 1 tháng '])(
  'is not held up by a hundred thousand characters of `%s`',
  (piece) => {
    expect(keyInterpretations(piece.repeat(Math.ceil(100_000 / piece.length))).length).toBeLessThan(4);
  },
);
