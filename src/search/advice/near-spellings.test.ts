import { describe, expect, it } from 'vitest';
import { nearSpellings } from './near-spellings.ts';

const near = (word: string): string[] => nearSpellings(word).map(({ words }) => words.join(' '));

describe('nearSpellings', () => {
  it.each([
    ['a letter too many', 'luaj', 'lua'],
    ['a letter twice', 'luaa', 'lua'],
    ['a letter twice within', 'conng', 'cong'],
    ['a letter too few', 'lu', 'lua'],
    ['another letter', 'lub', 'lua'],
    ['two letters swapped', 'lau', 'lua'],
    ['a space left out', 'luadao', 'lua dao'],
    ['a space left out and a letter twice', 'haanoi', 'ha noi'],
    ['a spelling that sounds alike', 'zao', 'giao'],
    ['ch for tr', 'chuy', 'truy'],
    ['a phone’s f', 'fuong', 'phuong'],
    ['a missing zero', 'pc8', 'pc08'],
    ['o for zero', 'pco8', 'pc08'],
    ['a foreign word', 'facebok', 'facebook'],
  ])('undoes %s: %s → %s', (_name, typed, meant) => {
    expect(near(typed)).toContain(meant);
  });

  it.each(['', '113', '2026', 'zq'.repeat(250)])('leaves %j', (word) => {
    expect(near(word)).toEqual([]);
  });

  it('puts the likelier first, and offers neither the word itself nor anything twice', () => {
    const spellings = nearSpellings('daoo');
    expect(spellings.map(({ likelihood }) => likelihood)).toEqual(
      spellings.map(({ likelihood }) => likelihood).toSorted((a, b) => b - a),
    );
    expect(near('daoo')).not.toContain('daoo');
    expect(new Set(near('daoo')).size).toBe(spellings.length);
  });

  it('knows which spellings Vietnamese could have', () => {
    const spellings = new Map(
      nearSpellings('duongg').map(({ words, isVietnamese }) => [words.join(' '), isVietnamese]),
    );
    expect([spellings.get('duong'), spellings.get('duongb')]).toEqual([true, false]);
  });
});
