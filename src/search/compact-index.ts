import { signature, type IndexMeta } from './pagefind-format.ts';
import { createCborWriter } from './write-cbor.ts';

/**
 * Pagefind names every file after its digest, and the meta file lists all those names: ten bytes a page that no
 * compression helps. A group's folder is named after its digest as a whole, so its files can be numbered. How many
 * words a page has serves to weigh long pages against short ones, for which a fifth more or less is nothing.
 */
export const compactNames = (meta: IndexMeta): { meta: IndexMeta; renamed: Map<string, string> } => {
  const renamed = new Map<string, string>();
  const rename = (folder: string, extension: string, name: string, short: string): string => {
    renamed.set(`${folder}/${name}.${extension}`, `${folder}/${short}.${extension}`);
    return short;
  };
  return {
    renamed,
    meta: {
      ...meta,
      pages: meta.pages.map(({ fragment, words }, number) => ({
        fragment: rename('fragment', 'pf_fragment', fragment, fragmentName(number, meta.pages.length)),
        words: roundWords(words),
      })),
      chunks: meta.chunks.map((chunk, number) => ({
        ...chunk,
        name: rename('index', 'pf_index', chunk.name, number.toString(36)),
      })),
    },
  };
};

/** The number of a page backwards and all of one length: names that pack best one after the other. */
function fragmentName(number: number, pages: number): string {
  const { length } = (pages - 1).toString(36);
  return [...number.toString(36).padStart(length, '0')].reverse().join('');
}

/** The nearest of two steps between a number and its double. */
const roundWords = (words: number): number =>
  words === 0 ? 0 : Math.round(2 ** (Math.round(Math.log2(words) * 2) / 2));

/** The bytes of a meta file, as `readMeta` and Pagefind's own engine read them. */
export function writeMeta(meta: IndexMeta, version: string): Uint8Array {
  const { integer, text, enter, list, toBytes } = createCborWriter(signature);
  enter(6);
  text(version);
  list(meta.pages, ({ fragment, words }) => {
    enter(3);
    text(fragment);
    integer(words);
    text('');
  });
  list(meta.chunks, ({ from, to, name }) => list([from, to, name], text));
  list([], text);
  list([], text);
  list(meta.fields, text);
  return toBytes();
}
