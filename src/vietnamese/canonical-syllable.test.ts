import { describe, expect, it } from 'vitest';
import { canonicalSyllable, spellingKeys } from './canonical-syllable.ts';
import { fold } from './fold.ts';

describe('canonicalSyllable', () => {
  it.each([
    ['hòa', 'hoà'],
    ['khỏe', 'khoẻ'],
    ['thúy', 'thuý'],
    ['ủy', 'uỷ'],
    ['Tọa', 'toạ'],
    ['kỹ', 'kĩ'],
    ['Lý', 'lí'],
    ['vy', 'vi'],
    ['quý', 'quí'],
    ['quy', 'qui'],
    ['qúy', 'quí'],
    ['06', '6'],
    ['00', '0'],
    ['ďo\u0300a', 'ďoà'],
  ])('takes %s and %s for one', (one, other) => {
    for (const form of ['NFC', 'NFD'] as const) {
      expect(canonicalSyllable(one.normalize(form))).toBe(other.normalize('NFC'));
      expect(canonicalSyllable(other.normalize(form))).toBe(other.normalize('NFC'));
    }
  });

  it.each([
    ['túy', 'túi'],
    ['tay', 'tai'],
    ['thủy', 'thủi'],
    ['thy', 'thi'],
    ['ý', 'í'],
    ['án', 'an'],
    ['hoà', 'hoá'],
    ['60', '6'],
    ['0a', 'a'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(canonicalSyllable(one)).not.toBe(canonicalSyllable(other));
  });

  it.each(['hoàn', 'đặc', 'giá', 'công', 'nghĩa', 'khuya', 'ďường', '0a1', '2020', ''])('leaves %s', (word) => {
    expect(canonicalSyllable(word)).toBe(word);
    expect(canonicalSyllable(word.normalize('NFD').toUpperCase())).toBe(word);
  });
});

describe('spellingKeys', () => {
  it.each([
    ['ky', ['ky', 'ki']],
    ['ki', ['ki', 'ky']],
    ['quy', ['quy', 'qui']],
    ['6', ['6', '06']],
    ['06', ['06', '6']],
    ['tuy', ['tuy']],
    ['thi', ['thi']],
    ['12', ['12']],
    ['0a', ['0a']],
    ['cong', ['cong']],
    ['', ['']],
  ])('files %s under %j', (key, keys) => {
    expect(spellingKeys(key)).toEqual(keys);
  });

  it.each(['kỹ', 'quý', '06', 'hòa'])('has the key of the canonical spelling of %s', (word) => {
    expect(spellingKeys(fold(word))).toContain(fold(canonicalSyllable(word)));
  });
});
