import { describe, expect, it } from 'vitest';
import { readQuery } from './read-query.ts';

/** `tuần* tra [bờ* sông*]`: marked words with a star, quotations in brackets. */
const read = (text: string): string => {
  const { tokens } = readQuery(text);
  return tokens
    .map(({ text: word, isMarked, quotation }, at) => {
      const opens = quotation !== undefined && tokens[at - 1]?.quotation !== quotation;
      const closes = quotation !== undefined && tokens[at + 1]?.quotation !== quotation;
      return `${opens ? '[' : ''}${word}${isMarked ? '*' : ''}${closes ? ']' : ''}`;
    })
    .join(' ');
};

describe('readQuery', () => {
  it.each([
    ['Tuần TRA đêm', 'tuần* tra đêm*'],
    ['19/6/2020, 13/2023/NĐ-CP', '19 6 2020 13 2023 nđ* cp'],
    ['"tuần tra" đêm', '[tuần* tra] đêm*'],
    ['“tuần tra” «bờ sông»', '[tuần* tra] [bờ* sông*]'],
    ['"tuần tra', 'tuần* tra'],
    ['"tuần tra" "bờ sông', '[tuần* tra] bờ* sông*'],
    ['tuần tra"', 'tuần* tra'],
    ['"" xe máy', 'xe máy*'],
    ['(a|b)* [c] <d>', 'a b c d'],
    ['xe\u0000\u202e máy \ud83d', 'xe máy*'],
    [
      Array.from({ length: 40 }, (_, at) => at + 100).join(' '),
      Array.from({ length: 24 }, (_, at) => at + 100).join(' '),
    ],
    ['ế'.repeat(2_000), `${'ế'.repeat(1_000)}*`],
  ])('reads %s', (text, tokens) => {
    expect(read(text)).toBe(tokens.normalize('NFC'));
    expect(read(text.normalize('NFD'))).toBe(tokens.normalize('NFC'));
  });

  it.each([
    ['', 'trong'],
    [' "…" 🚓', 'trong'],
    ['x', 'qua-ngan'],
    ['đi', 'qua-ngan'],
    ['xe!', 'qua-ngan'],
    ['113', undefined],
    ['y tế', undefined],
  ])('asks for more than %j: %s', (text, hint) => {
    expect(readQuery(text.normalize('NFD')).hint).toBe(hint);
  });
});
