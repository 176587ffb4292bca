import { describe, expect, it } from 'vitest';
import { signature } from './pagefind-format.ts';
import { readChunk } from './read-chunk.ts';
import { hiddenStart, titleStart } from './postings.ts';
import { createCborWriter } from '../building/write-cbor.ts';

type Posting = [page: number, body: number[], fields?: number[]];
type Word = [word: string, postings: Posting[], variants?: [form: string, postings: Posting[]][]];

/** The bytes of a chunk, number by number as in the file: pages and positions as differences. */
function createChunk(...words: Word[]): Uint8Array {
  const { enter, text, integer, list, toBytes } = createCborWriter(signature);
  const writePostings = (postings: Posting[]): void =>
    list(postings, ([page, body, beside]) => {
      enter(beside ? 3 : 2);
      integer(page);
      list(body, integer);
      if (beside) list(beside, integer);
    });
  enter(1);
  list(words, ([word, postings, variants = []]) => {
    enter(3);
    text(word);
    writePostings(postings);
    list(variants, ([form, ofForm]) => (enter(2), text(form), writePostings(ofForm)));
  });
  return toBytes();
}
const fields = ['an', 'date', 'title'];
const read = (bytes: Uint8Array, ...words: string[]) => Object.fromEntries(readChunk(bytes, new Set(words), fields));

describe('readChunk', () => {
  it('adds up the differences of pages and of positions, form by form', () => {
    const chunk = createChunk([
      'lua',
      [[3, [5, 2, 10]]],
      [
        [
          'lúa',
          [
            [1, [0]],
            [2, [4], []],
          ],
        ],
      ],
    ]);
    expect(read(chunk, 'lua')).toEqual({
      lua: [
        { form: 'lua', page: [3, 3, 3], at: [5, 7, 17] },
        { form: 'lúa', page: [1, 3], at: [0, 4] },
      ],
    });
  });

  it.each([
    ['the title', [-3, 2, 1], [titleStart + 2, titleStart + 3]],
    ['what the page does not show', [-1, 0, 4], [hiddenStart, hiddenStart + 4]],
    ['both', [-1, 7, -3, 1], [hiddenStart + 7, titleStart + 1]],
    ['a field that nobody searches', [-2, 3], []],
    ['such a field between others', [-1, 1, -2, 3, 4, -3, 1], [hiddenStart + 1, titleStart + 1]],
    ['a field beyond the last one', [-9, 3], []],
  ])('tells apart from the body what stands in %s', (_name, numbers, at) => {
    expect(read(createChunk(['an', [[0, [6], numbers]]]), 'an')).toEqual({
      an: [{ form: 'an', page: [0, ...at.map(() => 0)], at: [6, ...at] }],
    });
  });

  it('begins to count again at a stretch of another weight, and does not mind the weight', () => {
    expect(read(createChunk(['an', [[0, [3, 4, -25, 1, 1, -49, 20]]]]), 'an')).toEqual({
      an: [{ form: 'an', page: [0, 0, 0, 0, 0], at: [3, 7, 1, 2, 20] }],
    });
  });

  it('leaves out a form that stands nowhere, such as one without its marks', () => {
    expect(read(createChunk(['lua', [], [['lúa', [[0, [1]]]]]]), 'lua')).toEqual({
      lua: [{ form: 'lúa', page: [0], at: [1] }],
    });
  });

  it('reads the words asked for and no others', () => {
    const chunk = createChunk(
      ['dao', [], [['ďảo', [[0, [1], [-3, 0]]]]]],
      ['lua', [[0, [0]]], [['lừa', [[1, [0, 300]]]]]],
      ['theo', [[0, [70_000]]]],
    );
    expect(Object.keys(read(chunk, 'lua', 'khong', 'theo'))).toEqual(['lua', 'theo']);
    expect(read(chunk)).toEqual({});
  });

  it.each([
    ['read', ['dao', 'lua']],
    ['stepped over', []],
  ])('refuses a chunk cut anywhere, whether its words are to be %s', (_how, words) => {
    const chunk = createChunk(
      ['dao', [[0, [1], [-3, 0]]], [['ďảo', [[1, [300]]]]]],
      ['lua', [[0, [0]]], [['lừa', [[1, [0, 300], [-1, 5]]]]]],
    );
    for (const length of chunk.keys()) expect(() => read(chunk.subarray(0, length), ...words)).toThrow();
    expect(() => read(chunk, ...words)).not.toThrow();
  });
});
