import { enter, readCount, readList, readCborText, skip, type Cursor } from './cbor.ts';

/**
 * Reads Pagefind's index files directly. Pagefind's own engine matches prefixes, gives whole pages, and needs all
 * terms or finds nothing. Ranking Vietnamese needs the postings: where each marked form of a syllable is, in title and
 * body.
 *
 * The format is that of Pagefind 1.6 (`pagefind_web/src/{metadata,index}.rs`). The version is pinned exactly, and a
 * test reads an index that it has just written.
 */

export interface IndexMeta {
  /** The fragment name and the word count of each page; the number of a page is its place here. */
  pages: { fragment: string; words: number }[];
  /** Word chunks in the order of their words: `from` and `to` are the first and last word; `to` may be empty. */
  chunks: { from: string; to: string; name: string }[];
  /** Names of the fields beside the body; a posting refers to them by number. */
  fields: string[];
}

/** The first bytes of every Pagefind file. */
export const signature = 'pagefind_dcd';
const decoder = new TextDecoder();

/** @throws when the bytes do not begin like a Pagefind file: a bad network may answer with anything */
export function openFile(bytes: Uint8Array): Cursor {
  if (decoder.decode(bytes.subarray(0, signature.length)) !== signature) throw new Error('Not a Pagefind file');
  return { bytes, at: signature.length };
}

/**
 * From 1.6 on, a third field names the bundle of small fragments that holds the page's fragment; ours are not bundled.
 */
function readPage(cursor: Cursor): IndexMeta['pages'][number] {
  const fields = enter(cursor);
  const page = { fragment: readCborText(cursor), words: readCount(cursor) };
  if (fields > 2 && readCborText(cursor) !== '') throw new Error('This should never happen: a bundled fragment');
  return page;
}

/** The name of a file for which the meta file has an empty name. */
export const numberName = (number: number): string => number.toString(36);

export function readMeta(bytes: Uint8Array): IndexMeta {
  const cursor = openFile(bytes);
  enter(cursor);
  readCborText(cursor);
  const pages = readList(cursor, readPage).map(({ fragment, words }, number) => ({
    fragment: fragment || numberName(number),
    words,
  }));
  const chunks = readList(
    cursor,
    (at) => (enter(at), { from: readCborText(at), to: readCborText(at), name: readCborText(at) }),
  ).map(({ name, ...chunk }, number) => ({ ...chunk, name: name || numberName(number) }));
  skip(cursor); // filters: ours are in a file of their own
  skip(cursor); // orders
  const fields = readList(cursor, readCborText);
  return { pages, chunks, fields };
}

/** The data of one page that its result shows. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /**
   * Keys of the documents whose names find the page. Withdrawing a document also removes its names from readers'
   * devices.
   */
  files?: string[];
}

export const readFragment = (bytes: Uint8Array): Fragment =>
  JSON.parse(decoder.decode(bytes.subarray(openFile(bytes).at))) as Fragment;
