import { expect, it } from 'vitest';
import { gluedWords } from './glued-words.ts';

it.each([
  ['xe mô tô 99H1-234.56', ['99H1']],
  ['Luật 91/2025/QH15', ['QH15']],
  ['số 89/TTr-CAT-PC64', ['PC64']],
  ['PC08, Covid-19, 19/6/2020, an-ninh', []],
  ['', []],
])('finds in %j the parts %j', (text, parts) => {
  expect(gluedWords(text)).toEqual(parts);
});
