import { describe, expect, it } from 'vitest';
import { comparePeople, compareVietnamese } from './collate.ts';

const sorted = (compare: (a: string, b: string) => number, words: string[]) => words.toSorted(compare);

describe('compareVietnamese', () => {
  it.each([
    ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['letters', ['an', 'ăn', 'ân', 'bà', 'da', 'đa', 'em', 'êm', 'o', 'ô', 'ơ', 'u', 'ư']],
    ['đ after d', ['Dũng', 'Dương', 'Đông', 'Đức']],
    ['numbers by value', ['Đội 2', 'Đội 10', 'Đội 010b']],
  ])('sorts %s', (_, words) => {
    expect(sorted(compareVietnamese, words.toReversed())).toEqual(words);
  });

  it('takes both forms of a word for one', () => {
    expect(compareVietnamese('tiếng Việt'.normalize('NFD'), 'tiếng Việt')).toBe(0);
  });
});

describe('comparePeople', () => {
  it('sorts by given name, then middle name, then family name', () => {
    const roll = ['An', 'Lê An', 'Trần Bá An', 'Lê Văn An', 'Nguyễn Văn An', 'Phạm Thị Dung', 'Bùi Văn Đạt'];
    expect(sorted(comparePeople, roll.toReversed())).toEqual(roll);
  });

  it('takes no notice of spaces around and between', () => {
    expect(comparePeople(' Lê  Văn An ', 'Lê Văn An')).toBe(0);
  });
});
