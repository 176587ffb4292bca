import { expect, it } from 'vitest';
import { findUnknownWords } from './find-unknown-words.ts';

const indexed = new Set('công an bắc ninh lừa đảo antq tổ quốc'.normalize('NFC').split(' '));

it.each([
  ['none where all are indexed', ['lừa đảo'], []],
  ['one that no page has', ['lừa zzzqqq đảo'], ['zzzqqq']],
  ['a word that comes twice once', ['lừa zzz zzz'], ['zzz']],
  ['none where nothing is indexed', ['zzz qqq'], []],
  ['none of no query', [], []],
  ['five at most', ['an b1 b2 b3 b4 b5 b6'], ['b1', 'b2', 'b3', 'b4', 'b5']],
  ['none that is read as keys', ['coong an', 'công an'], []],
  ['one that is read as keys of a word which no page has', ['coong an', 'cống an'], ['coong']],
  ['one beside another that is read as keys', ['coong an zzz', 'công an zzz'], ['zzz']],
  ['none that is spelled out', ['an ttq', 'an tổ quốc'], []],
])('names %s', (_name, interpretations, unknown) => {
  const words = interpretations.map((interpretation) => interpretation.normalize('NFC').split(' '));
  expect(findUnknownWords(words, (word) => indexed.has(word))).toEqual(unknown);
});
