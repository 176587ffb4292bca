import { describe, expect, it } from 'vitest';
import { createQueryExpander } from './expand-query.ts';
import { readQuery } from './read-query.ts';
import { interpretationsOf } from './interpretations-of.ts';

const abbreviations = [
  { short: 'ANTQ', long: ['An ninh Tổ quốc'], ambiguous: false },
  { short: 'CSGT', long: ['cảnh sát giao thông'], ambiguous: false },
  { short: 'HS', long: ['hình', 'hồ'], ambiguous: false },
  ...Array.from({ length: 6 }, (_, at) => ({ short: 'XNK', long: [`xuất nhập ${at}`], ambiguous: false })),
];
const interpretations = (query: string): string[] =>
  interpretationsOf(readQuery(query).tokens, createQueryExpander(abbreviations)).map((tokens) =>
    tokens.map(({ text }) => text).join(' '),
  );

describe('interpretationsOf', () => {
  it.each([
    ['tuần tra', ['tuần tra']],
    ['bảo vệ ANTQ', ['bảo vệ antq', 'bảo vệ an ninh tổ quốc']],
    ['bao ve an ninh to quoc', ['bao ve an ninh to quoc', 'bao ve antq']],
    ['coong an bawcs ninh', ['coong an bawcs ninh', 'công an bắc ninh']],
    ['coong an csgt', ['coong an csgt', 'công an csgt', 'coong an cảnh sát giao thông']],
    ['tội hs', ['tội hs', 'tội hình', 'tội hồ']],
  ])('reads %s beside what else it may mean', (query, all) => {
    expect(interpretations(query.normalize('NFC'))).toEqual(all);
    expect(interpretations(query.normalize('NFD'))).toEqual(all);
  });

  it('reads no query in more than five ways', () => {
    expect(interpretations('xnk gạo')).toHaveLength(5);
  });

  it('keeps the quotation of a word that it spells out, and knows its marks', () => {
    const [, spelled = []] = interpretationsOf(readQuery('"bao antq" xe').tokens, createQueryExpander(abbreviations));
    expect(spelled.map(({ text, isMarked, quotation }) => [text, isMarked, quotation])).toEqual([
      ['bao', false, 1],
      ['an', false, 1],
      ['ninh', false, 1],
      ['tổ', true, 1],
      ['quốc', true, 1],
      ['xe', false, undefined],
    ]);
  });
});
