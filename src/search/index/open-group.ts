import { groupBy } from '../../vietnamese/group-by.ts';
import { spellingKeys } from '../../vietnamese/canonical-syllable.ts';
import { fold } from '../../vietnamese/fold.ts';
import { facetsFile, type Facets } from './facets.ts';
import { findChunk } from './find-chunk.ts';
import { readFragment, readMeta, type Fragment, type IndexMeta } from './pagefind-format.ts';
import { readChunk } from './read-chunk.ts';
import { restKey, withoutRestKey } from './stop-words.ts';
import { mergeForms, type FormPostings, type Postings } from './postings.ts';

/** Gives the unpacked bytes of a file below the index's folder. @throws when there is no such file or no network */
export type ReadIndexFile = (path: string) => Promise<Uint8Array>;

/** The index of some years, small enough that the postings of one query are a few kilobytes. */
export interface SearchGroup {
  id: string;
  meta: IndexMeta;
  /** Number of words of each page. */
  pageWords: number[];
  averageWords: number;
  /**
   * The postings of each folded word, in every equally correct spelling; a word that occurs nowhere is left out. For a
   * stop word, only its first posting on a page, unless the caller asks for its `restKey`: that gives all postings.
   */
  lookUp: (words: readonly string[]) => Promise<Map<string, Postings>>;
  fragment: (page: number) => Promise<Fragment>;
  facets: () => Promise<Facets>;
}

const decoder = new TextDecoder();

/** Opens a group. Its meta file is read at once; every other file is read on demand, and only once. */
export async function openGroup(id: string, read: ReadIndexFile): Promise<SearchGroup> {
  const meta = readMeta(await read(`${id}/meta.pf_meta`));
  const once = createOnce(read);
  const forms = new Map<string, FormPostings[]>();
  const known = new Map<string, Postings>();
  const pageWords = meta.pages.map(({ words }) => words);
  return {
    id,
    meta,
    pageWords,
    averageWords: pageWords.reduce((sum, words) => sum + words, 0) / Math.max(1, pageWords.length),
    lookUp: async (words) => {
      const missing = words.flatMap(keysOf).filter((key) => !forms.has(key));
      const chunks = groupBy(missing, (key) => findChunk(meta.chunks, key));
      await Promise.all(
        [...chunks].map(async ([name, keys]) => {
          const found = name
            ? readChunk(await once(`${id}/index/${name}.pf_index`), new Set(keys), meta.fields)
            : undefined;
          for (const key of keys) forms.set(key, found?.get(key)?.map(withoutRest) ?? []);
        }),
      );
      for (const word of words.filter((one) => !known.has(one)))
        known.set(
          word,
          mergeForms(
            keysOf(word).flatMap((key) => forms.get(key) ?? []),
            pageWords.length,
          ),
        );
      return new Map(
        words.flatMap((word) => {
          const postings = known.get(word);
          return postings && postings.pages.length > 0 ? [[word, postings]] : [];
        }),
      );
    },
    fragment: async (page) => {
      const name = meta.pages[page]?.fragment;
      if (name === undefined) throw new Error(`This should never happen: no page ${page} in ${id}`);
      return readFragment(await once(`${id}/fragment/${name}.pf_fragment`));
    },
    facets: async () => JSON.parse(decoder.decode(await once(`${id}/${facetsFile}`))) as Facets,
  };
}

const keysOf = (word: string): string[] => {
  const plain = withoutRestKey(word);
  const keys = spellingKeys(plain);
  return plain === word ? keys : keys.flatMap((key) => [key, restKey(key)]);
};
const withoutRest = (postings: FormPostings): FormPostings => ({ ...postings, form: withoutRestKey(postings.form) });

function createOnce(read: ReadIndexFile): ReadIndexFile {
  const asked = new Map<string, Promise<Uint8Array>>();
  return (path) => {
    const known = asked.get(path) ?? read(path);
    asked.set(path, known);
    known.catch(() => asked.delete(path)); // the network may come back
    return known;
  };
}

/** The key under which Pagefind files a word. */
export const wordKey = (word: string): string => fold(word);
