import { expect, it } from 'vitest';
import { isSlug, toSlug } from './slug.ts';

it.each([
  ['Tuần tra đêm 19/6', 'tuan-tra-dem-19-6'],
  ['  “Đường dây nóng” – 113!  ', 'duong-day-nong-113'],
  ['\u00D0ông \u00ADĐô', 'dong-do'],
  ['C:\\Users', 'c-users'],
  ['…', ''],
])('makes %s into `%s` in either form', (text, slug) => {
  expect(toSlug(text.normalize('NFC'))).toBe(slug);
  expect(toSlug(text.normalize('NFD'))).toBe(slug);
});

it.each([
  ['px03', true],
  ['tuan-tra-dem-19-6', true],
  ['', false],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['A', false],
  ['đêm', false],
  ['a b', false],
  ['a_b', false],
  ['a\n', false],
])('whether `%s` is a slug: %s', (text, answer) => {
  expect(isSlug(text)).toBe(answer);
});
