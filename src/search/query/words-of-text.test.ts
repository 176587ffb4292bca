import { expect, it } from 'vitest';
import { wordsOfText } from './words-of-text.ts';

it.each([
  ['Công an xã Hạc Điền.', ['Công', 'an', 'xã', 'Hạc', 'Điền']],
  ['“Lừa đảo”: lừa, đảo…', ['Lừa', 'đảo', 'lừa', 'đảo']],
  ['13/2023/NĐ-CP', ['13', '2023', 'NĐ', 'CP']],
  ['1.000.000 đồng (5%)', ['1', '000', '000', 'đồng', '5']],
  ['px03_moi', ['px03', 'moi']],
  ['a\u00a0b\tc\nd', ['a', 'b', 'c', 'd']],
  ['🚓 … – !', []],
  ['', []],
])('splits `%s` into words', (text, words) => {
  expect(wordsOfText(text)).toEqual(words);
  expect(wordsOfText(text.normalize('NFD')).map((word) => word.normalize('NFC'))).toEqual(words);
});

it('makes no word of marks that follow nothing', () => {
  expect(wordsOfText('\u0301 \u0301a')).toEqual(['a']);
});
