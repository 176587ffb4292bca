import { describe, expect, it } from 'vitest';
import { canonicalWord, makeExcerpt, markMatches } from './make-excerpt.ts';
import type { ExcerptPart } from './search-types.ts';

const wantedWords =
  (words: string) =>
  (word: string): boolean =>
    words.split(' ').map(canonicalWord).includes(canonicalWord(word));

/** `Phòng chống [lừa đảo].` */
const show = (parts: readonly ExcerptPart[]): string =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

describe('markMatches', () => {
  it.each([
    ['Phòng chống lừa đảo qua mạng', 'lừa đảo', 'Phòng chống [lừa đảo] qua mạng'],
    ['Lừa Đảo', 'lừa đảo', '[Lừa Đảo]'],
    ['“Lừa đảo”: lừa, đảo', 'lừa đảo', '“[Lừa đảo]”: [lừa], [đảo]'],
    ['Ma tuý và ma túy', 'ma túy', '[Ma tuý] và [ma túy]'],
    ['lúa đào', 'lừa đảo', 'lúa đào'],
    ['Từ 06 tháng', '6', 'Từ [06] tháng'],
    ['<b>xe</b>', 'xe', '<b>[xe]</b>'],
    ['… !', 'xe', '… !'],
    ['', 'xe', ''],
  ])('marks in %s the words of %s', (text, words, marked) => {
    expect(show(markMatches(text, wantedWords(words)))).toBe(marked);
    expect(show(markMatches(text.normalize('NFD'), wantedWords(words.normalize('NFD')))).normalize('NFC')).toBe(marked);
  });
});

describe('makeExcerpt', () => {
  const words = (count: number, from = 0): string =>
    Array.from({ length: count }, (_, index) => `t${index + from}`).join(' ');
  const excerpt = (text: string, wanted: string): string => show(makeExcerpt(text, wantedWords(wanted)));

  it('shows a short text whole, with the signs at its ends', () => {
    expect(excerpt('“Đi dọc\n bờ sông.”', 'đi sông')).toBe('“[Đi] dọc bờ [sông].”');
  });

  it('begins some words before the first match and ends between words', () => {
    expect(excerpt(`${words(20)} lừa đảo, ${words(40, 20)}.`, 'lừa đảo')).toBe(
      `… ${words(8, 12)} [lừa đảo], ${words(23, 20)} …`,
    );
  });

  it('shows the end of a text with its last sign', () => {
    expect(excerpt(`${words(40)} lừa đảo!`, 'lừa đảo')).toBe(`… ${words(8, 32)} [lừa đảo]!`);
  });

  it('prefers the place that holds most different words of the query', () => {
    const text = `lừa lừa lừa ${words(40)} tội phạm lừa đảo ${words(40, 40)}`;
    expect(excerpt(text, 'tội lừa đảo')).toContain('[tội] phạm [lừa đảo]');
  });

  it('shows the beginning where the page does not say the words', () => {
    expect(excerpt(words(50), 'lừa')).toBe(`${words(33)} …`);
  });

  it.each(['', ' \n'])('shows nothing of %j', (text) => {
    expect(excerpt(text, 'lừa').trim()).toBe('');
  });
});

it.each([
  ['Đảo', 'ďảo'],
  ['Hòa', 'hoà'],
  ['KỸ', 'kĩ'],
  ['06', '6'],
])('compares %s as %s', (word, canonical) => {
  expect(canonicalWord(word)).toBe(canonical);
  expect(canonicalWord(word.normalize('NFD'))).toBe(canonical);
});
