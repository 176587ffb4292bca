import { describe, expect, it } from 'vitest';
import { createByteSearch } from './create-byte-search.ts';

const find = (needles: string[], text: string): string | undefined => {
  const found = createByteSearch(needles.map((needle) => Buffer.from(needle)))(Buffer.from(text));
  return found && Buffer.from(found).toString();
};

describe('createByteSearch', () => {
  it.each([
    ['at the beginning', ['tuần tra'], 'tuần tra đêm', 'tuần tra'],
    ['at the end', ['đêm'], 'tuần tra đêm', 'đêm'],
    ['the first of several lengths', ['ma túy', 'đêm hội'], 'sau đêm hội, ma túy', 'đêm hội'],
    ['after a near miss', ['aab'], 'aaaaab', 'aab'],
    ['one that begins like another', ['abcd', 'abce'], 'xxabce', 'abce'],
    ['the whole text', ['ab'], 'ab', 'ab'],
    ['none', ['abc', 'bcd'], 'ab bc cd', undefined],
    ['none in a text shorter than every needle', ['abc'], 'ab', undefined],
    ['none without needles', [], 'abc', undefined],
  ])('finds %s', (_name, needles, text, found) => {
    expect(find(needles, text)).toBe(found);
  });

  it('agrees with a plain search for every needle in every place', () => {
    const text = 'abracadabra, alakazam';
    for (let start = 0; start < text.length - 2; start += 1) {
      for (let end = start + 2; end <= text.length; end += 1)
        expect(find([text.slice(start, end)], text)).toBe(text.slice(start, end));
    }
    for (const needle of ['abb', 'zz', 'mab', 'cadaa']) expect(find([needle, 'qqqqq'], text)).toBeUndefined();
  });

  it('finds a needle longer than the longest step', () => {
    const needle = 'đ'.repeat(400);
    expect(find([needle], `${'x'.repeat(999)}${needle}`)).toBe(needle);
  });

  it('refuses a needle of one byte', () => {
    expect(() => find(['a'], 'a')).toThrow('A needle needs at least 2 bytes.');
  });
});
