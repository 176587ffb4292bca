import { describe, expect, it } from 'vitest';
import { createQueryExpander } from './expand-query.ts';

const abbreviations = [
  { short: 'ANTQ', long: ['An ninh Tổ quốc'], ambiguous: false },
  { short: 'CSKV', long: ['Cảnh sát khu vực', 'cảnh sát phụ trách khu vực'], ambiguous: false },
  { short: 'KT-XH', long: ['Kinh tế - xã hội'], ambiguous: false },
  { short: 'NĐ', long: ['Nghị định'], ambiguous: false },
  { short: 'KTHS', long: ['Kỹ thuật hình sự'], ambiguous: false },
  { short: 'CAX', long: ['Công an xã'], ambiguous: false },
  { short: 'CAP', long: ['Công an phường'], ambiguous: false },
  { short: 'BCH', long: ['Ban Chấp hành', 'Ban Chỉ huy'], ambiguous: true },
];

/** `0+4 antq`: the words that may replace four tokens from the first on. */
const expand = (query: string) =>
  createQueryExpander(abbreviations)(query.split(' ')).map(
    ({ start, length, words }) => `${start}+${length} ${words.join(' ')}`,
  );

describe('createQueryExpander', () => {
  it.each([
    ['phong trào ANTQ', ['2+1 an ninh tổ quốc']],
    ['antq', ['0+1 an ninh tổ quốc']],
    ['bảo vệ an ninh tổ quốc', ['2+4 antq']],
    ['bao ve An Ninh To Quoc', ['2+4 antq']],
    ['an ninh tộ quốc', []],
    ['an ninh tổ', []],
    ['CSKV', ['0+1 cảnh sát khu vực', '0+1 cảnh sát phụ trách khu vực']],
    ['canh sat phu trach khu vuc', ['0+6 cskv']],
    ['kt xh', ['0+2 kinh tế xã hội']],
    ['kinh tế xã hội', ['0+4 kt xh']],
    ['nd 13', ['0+1 nghị định']],
    ['NĐ 13', ['0+1 nghị định']],
    ['nghi dinh 168', ['0+2 nđ']],
    ['kĩ thuật hình sự', ['0+4 kths']],
    ['ki thuat hinh su', ['0+4 kths']],
  ])('spells out or shortens %s: %j', (query, alternatives) => {
    expect(expand(query.normalize('NFC'))).toEqual(alternatives);
    expect(expand(query.normalize('NFD'))).toEqual(alternatives);
  });

  it.each([
    ['coong an bawcs ninh', ['0+1 công', '2+1 bắc']],
    ['co6ng an ti3nh', ['0+1 công', '2+1 tỉnh']],
    ['truy nax', ['1+1 nã']],
    ['cax', ['0+1 công an xã']],
    ['pc08 113 99h1 xoong covid', []],
  ])('reads the keys in %s: %j', (query, alternatives) => {
    expect(expand(query)).toEqual(alternatives);
  });

  it.each(['bch', 'BCH', 'ban chỉ huy', 'cap', 'CAP', 'cong an phuong', ''])(
    'leaves %j: ambiguous, or a word of its own, or nothing',
    (query) => {
      expect(expand(query)).toEqual([]);
    },
  );

  it('takes no tokens and no abbreviations', () => {
    expect(createQueryExpander(abbreviations)([])).toEqual([]);
    expect(createQueryExpander([])(['antq'])).toEqual([]);
  });
});
