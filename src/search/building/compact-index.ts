import { compactWords, type PackedWord } from './compact-words.ts';
import { numberName, signature, type IndexMeta } from '../index/pagefind-format.ts';
import { createCborWriter } from './write-cbor.ts';

/** Size of a chunk in bytes before compression; a word larger than this has a chunk of its own. */
const chunkBytes = 6000;

export interface CompactIndex {
  meta: IndexMeta;
  /** In the order of `meta.chunks`. */
  chunks: Uint8Array[];
}

/**
 * Rewrites an index of Pagefind in fewer bytes. Pagefind names every file after its digest: ten bytes for each page,
 * which do not compress. Here the folder of a group is named after the digest of the group, so its files need only
 * numbers. The word count of a page only serves to weigh long pages against short ones, so it is rounded by up to a
 * fifth. A word that is on half of the pages has a chunk of its own.
 *
 * @param chunks Pagefind's own, in the order of `meta.chunks`
 */
export function compactIndex(meta: IndexMeta, chunks: readonly Uint8Array[]): CompactIndex {
  const packed = groupWords(chunks.flatMap(compactWords));
  return {
    meta: {
      ...meta,
      pages: meta.pages.map(({ words }, number) => ({ fragment: numberName(number), words: roundWords(words) })),
      chunks: packed.map((words, number) => ({
        from: shortestAfter(packed[number - 1]?.at(-1)?.word ?? '', words[0]?.word ?? ''),
        to: '',
        name: numberName(number),
      })),
    },
    chunks: packed.map(writeChunk),
  };
}

function groupWords(words: readonly PackedWord[]): PackedWord[][] {
  const groups: PackedWord[][] = [];
  let size = Infinity;
  for (const word of words) {
    size += word.bytes.length;
    const group = groups.at(-1);
    if (group && size <= chunkBytes) group.push(word);
    else {
      groups.push([word]);
      size = word.bytes.length;
    }
  }
  return groups;
}

/** The shortest beginning of `word` that still sorts after `before`. */
function shortestAfter(before: string, word: string): string {
  let length = 1;
  while (length < word.length && word.slice(0, length) <= before) length++;
  return word.slice(0, length);
}

function writeChunk(words: readonly PackedWord[]): Uint8Array {
  const writer = createCborWriter(signature);
  writer.enter(1);
  writer.enter(words.length);
  return Buffer.concat([writer.toBytes(), ...words.map(({ bytes }) => bytes)]);
}

/** Rounds to the nearest half power of two: two steps between a number and its double. */
const roundWords = (words: number): number =>
  words === 0 ? 0 : Math.round(2 ** (Math.round(Math.log2(words) * 2) / 2));

/** The bytes of a meta file. Names that are numbers, and the last words of chunks, are left empty. */
export function writeMeta(meta: IndexMeta, version: string): Uint8Array {
  const { integer, text, enter, list, toBytes } = createCborWriter(signature);
  enter(6);
  text(version);
  list(meta.pages, ({ words }) => {
    enter(3);
    text('');
    integer(words);
    text('');
  });
  list(meta.chunks, ({ from }) => list([from, '', ''], text));
  list([], text);
  list([], text);
  list(meta.fields, text);
  return toBytes();
}
