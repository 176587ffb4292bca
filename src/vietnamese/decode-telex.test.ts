import { describe, expect, it } from 'vitest';
import { decodeTelex } from './decode-telex.ts';

const decodeAll = (text: string): string =>
  text
    .split(' ')
    .map((word) => decodeTelex(word) ?? word)
    .join(' ');

describe('decodeTelex', () => {
  it.each([
    ['coong an bawcs ninh', 'công an bắc ninh'],
    ['truy nax', 'truy nã'],
    ['coong an tinhr bawcs ninh', 'công an tỉnh bắc ninh'],
    ['dduwowngf daay nongs', 'đường dây nóng'],
    ['cawn cuwowcs', 'căn cước'],
    ['hooj chieeus', 'hộ chiếu'],
    ['tooij phamj ma tuys', 'tội phạm ma túy'],
    ['ys kieens quyeets ddinhj', 'ý kiến quyết định'],
  ])('reads %s as %s', (typed, meant) => {
    expect(decodeAll(typed)).toBe(meant);
  });

  it.each([
    ['congo', 'công'],
    ['duongwfd', 'đường'],
    ['duowngd', 'đương'],
    ['twf', 'từ'],
    ['dwowngj', 'dượng'],
    ['giuwax', 'giữa'],
    ['giuawx', 'giữa'],
    ['chuyeenr', 'chuyển'],
    ['chuyenre', 'chuyển'],
    ['nghieepj', 'nghiệp'],
    ['hoawcj', 'hoặc'],
    ['quoocs', 'quốc'],
    ['thuowr', 'thuở'],
    ['ngoeof', 'ngoèo'],
    ['dayaj', 'dậy'],
    ['viecj', 'việc'],
    ['ddi', 'đi'],
    ['uwng', 'ưng'],
    ['uw', 'ư'],
    ['toanf', 'toàn'],
    ['toaf', 'tòa'],
    ['xoongf', 'xồng'],
    ['Coong', 'công'],
  ])('reads %s as %s', (typed, meant) => {
    expect(decodeTelex(typed)).toBe(meant);
  });

  it.each([
    'xoong',
    'boong',
    'covid',
    'file',
    'pc08',
    'px03',
    'a05',
    '99h1',
    '113',
    'as',
    'of',
    'truy',
    'ngoeo',
    'khoeo',
    'gas5',
    'class',
    'www',
    'web',
    'wifi',
    'data',
    'mooc',
    'vneid',
    'csgt',
    'antq',
    'nghieng',
    'aaa',
    'hoooi',
    'batf',
    'nhieeuw',
    '',
    'công',
    'nã',
    'abcdefghijklmnopqrs',
  ])('reads nothing else in %s', (word) => {
    expect([decodeTelex(word.normalize('NFC')), decodeTelex(word.normalize('NFD'))]).toEqual([undefined, undefined]);
  });
});
