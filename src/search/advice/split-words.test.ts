import { expect, it } from 'vitest';
import { splitWords } from './split-words.ts';

it.each([
  ['luadao', 'lua dao'],
  ['thang6', 'thang 6'],
  ['nam2026', 'nam 2026'],
  ['yte', 'y te'],
  ['luadaochiemdoattaisan', 'lua dao chiem doat tai san'],
])('parts %s into %s before all else', (word, parts) => {
  expect(splitWords(word)[0]?.join(' ')).toBe(parts);
});

it('parts a word in several ways', () => {
  expect(splitWords('congan').map((way) => way.join(' '))).toEqual(expect.arrayContaining(['cong an', 'con gan']));
});

it.each(['', 'xe', 'facebook', '2026', 'zzzqqq', 'lua'.repeat(21)])('leaves %j', (word) => {
  expect(splitWords(word).filter((way) => way.length < 3)).toEqual([]);
});
