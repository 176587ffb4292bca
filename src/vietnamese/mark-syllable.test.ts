import { describe, expect, it } from 'vitest';
import { markSyllable } from './mark-syllable.ts';

const grave = '\u0300';
const acute = '\u0301';

describe('markSyllable', () => {
  it.each([
    ['hoa', 'hòa'],
    ['hoan', 'hoàn'],
    ['hoai', 'hoài'],
    ['gia', 'già'],
    ['gi', 'gì'],
    ['quy', 'quỳ'],
    ['quynh', 'quỳnh'],
    ['xoong', 'xoòng'],
    ['đuong', 'đường'],
    ['mia', 'mìa'],
    ['ngoeo', 'ngoèo'],
  ])('puts the tone of %s in its place: %s', (letters, word) => {
    expect(markSyllable(letters, { tone: grave })).toBe(word);
  });

  it('gives the shape that is asked for', () => {
    expect(markSyllable('cuoc', { shape: /[ơư]/, tone: acute })).toBe('cước');
    expect(markSyllable('cuoc', { shape: /ô/, tone: acute })).toBe('cuốc');
    expect(markSyllable('giua', { shape: /ư/, tone: acute })).toBe('giứa');
    expect(markSyllable('quan', { shape: /ă/, tone: acute })).toBe('quắn');
    expect(markSyllable('cong', { shape: /ô/ })).toBe('công');
  });

  it('gives nothing where letters, shape and tone are no syllable', () => {
    expect(markSyllable('file', { tone: acute })).toBeUndefined();
    expect(markSyllable('cac', { tone: grave })).toBeUndefined();
    expect(markSyllable('ca', { shape: /ô/ })).toBeUndefined();
  });
});
