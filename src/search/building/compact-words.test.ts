import { describe, expect, it } from 'vitest';
import { compactWords } from './compact-words.ts';
import { signature } from '../index/pagefind-format.ts';
import { createCborWriter } from './write-cbor.ts';

type Item = number | string | readonly Item[];

function toBytes(item: Item, start = ''): Uint8Array {
  const writer = createCborWriter(start);
  const write = (one: Item): void => {
    if (typeof one === 'number') writer.integer(one);
    else if (typeof one === 'string') writer.text(one);
    else writer.list(one, write);
  };
  write(item);
  return writer.toBytes();
}

const chunkOf = (...words: Item[]): Uint8Array => toBytes([words], signature);

describe('compactWords', () => {
  it.each<[string, Item, Item]>([
    ['drops the only weight of a body', ['an', [[3, [-25, 4, 2], []]], []], ['an', [[3, [4, 2]]], []]],
    ['keeps weights that change', ['an', [[3, [-25, 4, -49, 9], []]], []], ['an', [[3, [-25, 4, -49, 9]]], []]],
    ['keeps a weight that begins later', ['an', [[3, [4, -49, 9], []]], []], ['an', [[3, [4, -49, 9]]], []]],
    ['keeps a word that only a field has', ['an', [[3, [], [-1, 7]]], []], ['an', [[3, [], [-1, 7]]], []]],
    [
      'does so in every form of the word',
      [
        'an',
        [],
        [
          ['ăn', [[0, [-25, 300], [-2, 1]]]],
          ['ân', [[70_000, [-25, 1], []]]],
        ],
      ],
      [
        'an',
        [],
        [
          ['ăn', [[0, [300], [-2, 1]]]],
          ['ân', [[70_000, [1]]]],
        ],
      ],
    ],
  ])('%s', (_, given, expected) => {
    const [packed] = compactWords(chunkOf(given));
    expect(packed).toEqual({ word: 'an', bytes: toBytes(expected) });
  });

  it('gives the words in their order', () => {
    expect(compactWords(chunkOf(['an', [], []], ['bao', [], []])).map(({ word }) => word)).toEqual(['an', 'bao']);
  });

  it('refuses a chunk that was cut', () => {
    const whole = chunkOf(['an', [[3, [-25, 4], []]], []]);
    expect(() => compactWords(whole.subarray(0, -1))).toThrow('A Pagefind file ends too early');
  });
});
