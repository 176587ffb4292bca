import { expect, it } from 'vitest';
import { readParameters } from './read-parameters.ts';

const pairs = (query: string): string[][] => readParameters(query).map(({ name, value }) => [name, value]);

it.each<[string, string[][]]>([
  ['', []],
  ['&&=&', []],
  [
    'id=12&Cat=3',
    [
      ['id', '12'],
      ['Cat', '3'],
    ],
  ],
  ['12', [['12', '']]],
  ['12=', [['12', '']]],
  ['=x', [['', 'x']]],
  ['a=b=c', [['a', 'b=c']]],
  ['a%3Db=%26%2B%25', [['a=b', '&+%']]],
  ['t=bai+viet%20moi', [['t', 'bai viet moi']]],
  ['t=%C4%91%C3%AAm', [['t', 'đêm']]],
  [`t=${encodeURIComponent('đêm'.normalize('NFD'))}`, [['t', 'đêm']]],
  ['t=50%', [['t', '50%']]],
  ['t=%E0%A4', [['t', '\uFFFD']]],
  ['t=%2541', [['t', '%41']]],
])('%s', (query, read) => {
  expect(pairs(query)).toEqual(read);
});
