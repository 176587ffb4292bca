import { fold } from '../vietnamese/fold.ts';
import {
  readChunk,
  readFilter,
  readFragment,
  readMeta,
  type Fragment,
  type IndexMeta,
  type WordForms,
} from './pagefind-format.ts';

/** Gives the unpacked bytes of a file below the index's folder. @throws when there is no such file or no network */
export type ReadIndexFile = (path: string) => Promise<Uint8Array>;

/** The index of some years: small enough that one query's postings are a few kilobytes. */
export interface SearchGroup {
  id: string;
  meta: IndexMeta;
  /** Words a page has on average. */
  averageWords: number;
  /** Forms of each word, folded as Pagefind folds; a word that occurs nowhere is left out. */
  lookUp: (words: readonly string[]) => Promise<Map<string, WordForms>>;
  fragment: (page: number) => Promise<Fragment>;
  filter: (name: string) => Promise<Map<string, Set<number>>>;
}

/** Opens a group; its meta file is read at once, everything else when it is asked for, and only once. */
export async function openGroup(id: string, read: ReadIndexFile): Promise<SearchGroup> {
  const meta = readMeta(await read(`${id}/meta.pf_meta`));
  const once = createOnce(read);
  const known = new Map<string, WordForms | undefined>();
  return {
    id,
    meta,
    averageWords: meta.pages.reduce((sum, { words }) => sum + words, 0) / Math.max(1, meta.pages.length),
    lookUp: async (words) => {
      const missing = words.filter((word) => !known.has(word));
      const chunks = Map.groupBy(missing, (word) => findChunk(meta, word));
      await Promise.all(
        [...chunks].map(async ([name, ofChunk]) => {
          const found = name
            ? readChunk(await once(`${id}/index/${name}.pf_index`), new Set(ofChunk), meta.fields)
            : undefined;
          for (const word of ofChunk) known.set(word, found?.get(word));
        }),
      );
      return new Map(
        words.flatMap((word) => {
          const forms = known.get(word);
          return forms ? [[word, forms]] : [];
        }),
      );
    },
    fragment: async (page) => {
      const name = meta.pages[page]?.fragment;
      if (name === undefined) throw new Error(`This should never happen: no page ${page} in ${id}`);
      return readFragment(await once(`${id}/fragment/${name}.pf_fragment`));
    },
    filter: async (name) => {
      const file = meta.filters.get(name);
      return file ? readFilter(await once(`${id}/filter/${file}.pf_filter`)) : new Map<string, Set<number>>();
    },
  };
}

/** Chunks are sorted by their words, in the order of bytes. */
function findChunk({ chunks }: IndexMeta, word: string): string | undefined {
  return chunks.find(({ from, to }) => from <= word && word <= to)?.name;
}

function createOnce(read: ReadIndexFile): ReadIndexFile {
  const asked = new Map<string, Promise<Uint8Array>>();
  return (path) => {
    const known = asked.get(path) ?? read(path);
    asked.set(path, known);
    known.catch(() => asked.delete(path)); // a lost network may come back
    return known;
  };
}

/** The key under which Pagefind files a word. */
export const wordKey = (word: string): string => fold(word);
