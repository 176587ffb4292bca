import { describe, expect, it } from 'vitest';
import { canonicalSyllable } from '../../vietnamese/canonical-syllable.ts';
import { toIndexForm } from './index-form.ts';
import { isStopWord, restKey, withoutRestKey } from './stop-words.ts';

describe('isStopWord', () => {
  it.each([
    ['và', true],
    ['của', true],
    ['được', true],
    ['va', false],
    ['vá', false],
    ['công', false],
    ['án', false],
    ['', false],
  ])('of %s is %s, in whatever marks it is composed', (word, stopWords) => {
    expect(isStopWord(canonicalSyllable(toIndexForm(word)))).toBe(stopWords);
    expect(isStopWord(canonicalSyllable(toIndexForm(word.normalize('NFD').normalize('NFC'))))).toBe(stopWords);
  });

  it('is said of the form that the index holds', () => {
    expect(isStopWord('được')).toBe(false);
    expect(isStopWord('ďược')).toBe(true);
  });
});

describe('restKey', () => {
  it.each(['va', 'ďược', ''])('is a key of its own, from which `%s` comes back', (word) => {
    expect(restKey(word)).not.toBe(word);
    expect(withoutRestKey(restKey(word))).toBe(word);
    expect(withoutRestKey(word)).toBe(word);
  });
});
