import { describe, expect, it } from 'vitest';
import { decodeVni } from './decode-vni.ts';

const decodeAll = (text: string): string =>
  text
    .split(' ')
    .map((word) => decodeVni(word) ?? word)
    .join(' ');

describe('decodeVni', () => {
  it.each([
    ['co6ng an ti3nh', 'công an tỉnh'],
    ['co6ng an tinh3 ba8c1 ninh', 'công an tỉnh bắc ninh'],
    ['d9u7o72ng da6y no1ng', 'đường dây nóng'],
    ['ca8n cu7o71c', 'căn cước'],
    ['ho65 chie61u', 'hộ chiếu'],
    ['truy na4', 'truy nã'],
  ])('reads %s as %s', (typed, meant) => {
    expect(decodeAll(typed)).toBe(meant);
  });

  it.each([
    ['cong6', 'công'],
    ['d9uong2', 'đường'],
    ['duong792', 'đường'],
    ['d9uo7ng2', 'đường'],
    ['viet65', 'việt'],
    ['viet5', 'việt'],
    ['quo61c', 'quốc'],
    ['giu74a', 'giữa'],
    ['d9i', 'đi'],
    ['y1', 'ý'],
    ['o73', 'ở'],
    ['BA8C1', 'bắc'],
  ])('reads %s as %s', (typed, meant) => {
    expect(decodeVni(typed)).toBe(meant);
  });

  it.each([
    'pc08',
    'px03',
    'pa05',
    'pa61',
    'pv01',
    'a05',
    '99h1',
    '99h',
    '113',
    '06',
    'a1',
    'covid19',
    'xoong',
    'cong',
    'file1',
    'c1a',
    'a9',
    'h5n1',
    'u23',
    'q1',
    'la66',
    'la68',
    'uo777',
    'bac2',
    'bac6',
    'g7',
    '',
    'công6',
    'abcdefghijklmno1',
  ])('reads nothing else in %s', (word) => {
    expect([decodeVni(word.normalize('NFC')), decodeVni(word.normalize('NFD'))]).toEqual([undefined, undefined]);
  });
});
