import { expect, it } from 'vitest';
import { findSharingWords } from './find-sharing-words.ts';

const ids = ['an-toan-giao-thong', 'lua-dao', 'lua-dao-qua-mang', 'phong-chay', 'giao-duc', 'lua'];
const find = (word: string): string[] => findSharingWords(word, ids, (id) => [id]);

it.each([
  ['giao-thong', ['an-toan-giao-thong']],
  ['Giao Thông'.normalize('NFC'), ['an-toan-giao-thong']],
  ['Giao Thông'.normalize('NFD'), ['an-toan-giao-thong']],
  ['thong-giao', ['an-toan-giao-thong']],
  ['lua-dao', ['lua-dao', 'lua-dao-qua-mang']],
  ['giao', ['giao-duc', 'an-toan-giao-thong']],
  ['lua-dao-dien-thoai', ['lua-dao']],
  ['lua', []],
  ['chay-rung', []],
  ['khac-hẳn', []],
  ['', []],
])('finds for %j: %j', (word, found) => expect(find(word)).toEqual(found));

it('proposes three at most, the nearest first, in the order that they were given', () => {
  const many = ['a-b-xuan-hong', 'c-xuan-hong', 'xuan-hong-d', 'xuan-hong-e', 'xuan-hong-f-g'];
  expect(findSharingWords('xuan-hong', many, (id) => [id])).toEqual(['c-xuan-hong', 'xuan-hong-d', 'xuan-hong-e']);
});
