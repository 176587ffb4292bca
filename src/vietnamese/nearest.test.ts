import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const units = ['px03', 'pc08', 'pa05', 'cong-an-xa-binh-an'];
const tags = ['lua-dao', 'ma-tuy', 'giao-thong', 'phong-chay-chua-chay'];
const fields = ['title', 'date', 'unit', 'tags', 'summary', 'expires'];

it.each([
  ['px3', units, 'px03'],
  ['PC08', units, 'pc08'],
  ['cong-an-xa-binhan', units, 'cong-an-xa-binh-an'],
  ['lừa đảo', tags, 'lua-dao'],
  ['luadao', tags, 'lua-dao'],
  ['giao-thongs', tags, 'giao-thong'],
  ['titel', fields, 'title'],
  ['expire', fields, 'expires'],
  ['tgas', fields, 'tags'],
  ['uint', fields, 'unit'],
])('proposes for %s in either form', (word, candidates, found) => {
  expect(nearest(word.normalize('NFC'), candidates)).toBe(found);
  expect(nearest(word.normalize('NFD'), candidates)).toBe(found);
});

it.each([
  ['hoi-nghi', tags],
  ['pv11', units],
  ['sgat', fields],
  ['', fields],
  ['x', ['y']],
  ['title', []],
])('proposes nothing for `%s` when nothing is near', (word, candidates) => {
  expect(nearest(word, candidates)).toBeUndefined();
});

it('forgives no more than four slips, however long the word', () => {
  expect(nearest('a'.repeat(30), [`${'a'.repeat(25)}bbbbb`])).toBeUndefined();
  expect(nearest('a'.repeat(30), [`${'a'.repeat(26)}bbbb`])).toBe(`${'a'.repeat(26)}bbbb`);
});

it('prefers the marks that were typed between words that fold alike', () => {
  expect(nearest('Công an xã Hòa', ['Công an xã Hoa', 'Công an xã Hòa', 'Công an xã Hoà'])).toBe('Công an xã Hòa');
});

it('takes the first of two that are equally near', () => {
  expect(nearest('pc0', ['pc08', 'pc09'])).toBe('pc08');
});
