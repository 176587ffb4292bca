import { describe, expect, it } from 'vitest';
import { compareVietnamese } from './collate.ts';

describe('compareVietnamese', () => {
  it.each([
    ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['letters', ['an', 'ăn', 'ân', 'bà', 'da', 'đa', 'em', 'êm', 'o', 'ô', 'ơ', 'u', 'ư']],
    ['đ after d', ['Dũng', 'Dương', 'Đông', 'Đức']],
    ['numbers by value', ['Đội 2', 'Đội 10', 'Đội 010b']],
  ])('sorts %s', (_, words) => {
    expect(words.toReversed().sort(compareVietnamese)).toEqual(words);
  });

  it('takes both forms of a word for one', () => {
    expect(compareVietnamese('tiếng Việt'.normalize('NFD'), 'tiếng Việt')).toBe(0);
  });
});
