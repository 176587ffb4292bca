import { expect, it } from 'vitest';
import { casesOf, foldCase } from './fold-case.ts';

it.each([
  ['Tin-ĐỨC/Chi_Tiet.ASPX', 'tin-đức/chi_tiet.aspx'],
  ['ĂÂÊÔƠƯ ỲỸỴ Ệ', 'ăâêôơư ỳỹỵ ệ'],
  ['×ß公🚓', '×ß公🚓'],
])('%s is %s', (text, folded) => {
  expect(foldCase(text)).toBe(folded);
  expect(foldCase(folded)).toBe(folded);
});

it('leaves what only looks like ASCII, and what is not Vietnamese', () => {
  for (const letter of ['\u212a', '\u0130', '\u017f', 'Ж', 'Ω', 'Ŵ']) expect(foldCase(letter)).toBe(letter);
});

it('knows the other case of each letter that it folds, and of no other', () => {
  for (let code = 0; code < 0x2000; code += 1) {
    const letter = String.fromCharCode(code);
    const cases = casesOf(letter);
    expect(cases.map(foldCase), letter).toEqual(cases.map(() => foldCase(letter)));
    expect(cases).toContain(letter);
    if (foldCase(letter) !== letter) expect(cases).toEqual([foldCase(letter), letter]);
  }
  expect(casesOf('ệ')).toEqual(['ệ', 'Ệ']);
  expect(casesOf('ß')).toEqual(['ß']);
});
