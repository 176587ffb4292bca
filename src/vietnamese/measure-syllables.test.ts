import { expect, it } from 'vitest';
import { measureSyllables } from './measure-syllables.ts';

it.each([
  ['Tổ tuần tra, “Công an” 113!', { words: 5, known: 5 }],
  ['Tổ tuần tra'.normalize('NFD'), { words: 3, known: 3 }],
  ['c«ng t¸c Facebook', { words: 3, known: 0 }],
  ['x'.repeat(1000), { words: 1, known: 0 }],
  ['12 – 30%', { words: 0, known: 0 }],
])('counts the words of %s', (text, count) => {
  expect(measureSyllables(text)).toEqual(count);
});
