import { enter, readCount, readList, readText, skip, type Cursor } from './cbor.ts';

/**
 * Pagefind's index files, read directly. Its own engine answers with whole pages for a prefix and all terms or nothing;
 * ranking Vietnamese needs the postings themselves: where each marked form of a syllable stands, in title and body.
 *
 * The format is that of Pagefind 1.6 (`pagefind_web/src/{metadata,index}.rs`). The version is pinned exactly, and a
 * test reads an index that it has just written.
 */

export interface IndexMeta {
  /** Names of the pages' fragments, and how many words each page has; the page's number is its place here. */
  pages: { fragment: string; words: number }[];
  /** Word chunks in the order of their words: `from` and `to` are the first and last one; `to` may not be said. */
  chunks: { from: string; to: string; name: string }[];
  /** Names of the fields beside the body; a posting knows them by their number. */
  fields: string[];
}

/** Every Pagefind file begins with it. */
export const signature = 'pagefind_dcd';
const decoder = new TextDecoder();

/** @throws when the bytes do not begin as every Pagefind file does: a lost network may answer with anything */
export function openFile(bytes: Uint8Array): Cursor {
  if (decoder.decode(bytes.subarray(0, signature.length)) !== signature) throw new Error('Not a Pagefind file');
  return { bytes, at: signature.length };
}

/** Since 1.6 a third field names the bundle of small fragments that the page's is in; ours are not bundled. */
function readPage(cursor: Cursor): IndexMeta['pages'][number] {
  const fields = enter(cursor);
  const page = { fragment: readText(cursor), words: readCount(cursor) };
  if (fields > 2 && readText(cursor) !== '') throw new Error('This should never happen: a bundled fragment');
  return page;
}

/** The name of a file for which the meta file has none. */
export const numberName = (number: number): string => number.toString(36);

export function readMeta(bytes: Uint8Array): IndexMeta {
  const cursor = openFile(bytes);
  enter(cursor);
  readText(cursor);
  const pages = readList(cursor, readPage).map(({ fragment, words }, number) => ({
    fragment: fragment || numberName(number),
    words,
  }));
  const chunks = readList(
    cursor,
    (at) => (enter(at), { from: readText(at), to: readText(at), name: readText(at) }),
  ).map(({ name, ...chunk }, number) => ({ ...chunk, name: name || numberName(number) }));
  skip(cursor); // filters: ours are in a file of their own
  skip(cursor); // orders
  const fields = readList(cursor, readText);
  return { pages, chunks, fields };
}

/** One page as its result shows it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Keys of the documents by whose names the page is found: who withdraws one takes those names off readers' machines. */
  files?: string[];
}

export const readFragment = (bytes: Uint8Array): Fragment =>
  JSON.parse(decoder.decode(bytes.subarray(openFile(bytes).at))) as Fragment;
