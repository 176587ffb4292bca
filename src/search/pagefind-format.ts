/**
 * Pagefind's index files, read directly. Its own engine answers with whole pages for a prefix and all terms or nothing;
 * ranking Vietnamese needs the postings themselves: where each marked form of a syllable stands, in title and body.
 *
 * The format is that of Pagefind 1.6 (`pagefind_web/src/{metadata,index}.rs`): CBOR, of which only unsigned and negative
 * integers, texts and arrays occur. The version is pinned exactly, and a test reads an index that it has just written.
 */

/** Where the written form of a word stands on one page. Positions count words from 0; adjacent words differ by 1. */
export interface Posting {
  /** Number of the page in its index. */
  page: number;
  body: number[];
  title: number[];
  /** How often it stands among the words that the page does not show: other names of its unit, tags, keywords. */
  hidden: number;
}

/** Postings of one word by the form in which it is written, lower case: `lua` holds `lừa`, `lúa`, `lửa`, … */
export type WordForms = Map<string, Posting[]>;

export interface IndexMeta {
  /** Names of the pages' fragments, and how many words each page has; the page's number is its place here. */
  pages: { fragment: string; words: number }[];
  /** Word chunks in the order of their words: `from` and `to` are the first and last one. */
  chunks: { from: string; to: string; name: string }[];
  filters: Map<string, string>;
  /** Names of the fields beside the body; a posting knows them by their number. */
  fields: string[];
}

interface Cursor {
  bytes: Uint8Array;
  at: number;
}

const signature = 'pagefind_dcd';
const decoder = new TextDecoder();

/** @throws when the bytes do not begin as every Pagefind file does: a lost network may answer with anything */
function open(bytes: Uint8Array): Cursor {
  if (decoder.decode(bytes.subarray(0, signature.length)) !== signature) throw new Error('Not a Pagefind file');
  return { bytes, at: signature.length };
}

const endsTooEarly = (): never => {
  throw new Error('A Pagefind file ends too early');
};

/** The argument of the next item; its kind is in the high three bits (RFC 8949, section 3). */
function readHead(cursor: Cursor): { kind: number; value: number } {
  const first = cursor.bytes[cursor.at++];
  if (first === undefined) return endsTooEarly();
  const short = first & 31;
  if (short < 24) return { kind: first >> 5, value: short };
  let value = 0;
  for (let left = 1 << (short - 24); left > 0; left--)
    value = value * 256 + (cursor.bytes[cursor.at++] ?? endsTooEarly());
  return { kind: first >> 5, value };
}

const readCount = (cursor: Cursor): number => readHead(cursor).value;

function readInteger(cursor: Cursor): number {
  const { kind, value } = readHead(cursor);
  return kind === 1 ? -1 - value : value;
}

function readText(cursor: Cursor): string {
  const length = readCount(cursor);
  cursor.at += length;
  if (cursor.at > cursor.bytes.length) endsTooEarly();
  return decoder.decode(cursor.bytes.subarray(cursor.at - length, cursor.at));
}

function readList<Item>(cursor: Cursor, read: (cursor: Cursor) => Item): Item[] {
  const items: Item[] = [];
  for (let left = readCount(cursor); left > 0; left--) items.push(read(cursor));
  return items;
}

/** Steps into a fixed array, whose fields follow one by one. */
const enter = readCount;

/** Since 1.6 a third field names the bundle of small fragments that the page's is in; ours are not bundled. */
function readPage(cursor: Cursor): IndexMeta['pages'][number] {
  const fields = enter(cursor);
  const page = { fragment: readText(cursor), words: readCount(cursor) };
  if (fields > 2 && readText(cursor) !== '') throw new Error('This should never happen: a bundled fragment');
  return page;
}

export function readMeta(bytes: Uint8Array): IndexMeta {
  const cursor = open(bytes);
  enter(cursor);
  readText(cursor);
  const pages = readList(cursor, readPage);
  const chunks = readList(cursor, (at) => (enter(at), { from: readText(at), to: readText(at), name: readText(at) }));
  const filters = readList(cursor, (at) => (enter(at), [readText(at), readText(at)] as const));
  readList(cursor, (at) => (enter(at), readText(at), readList(at, readCount)));
  const fields = readList(cursor, readText);
  return { pages, chunks, filters: new Map(filters), fields };
}

/** The words of one chunk that somebody asked for; the others are stepped over. */
export function readChunk(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
  fields: readonly string[],
): Map<string, WordForms> {
  const cursor = open(bytes);
  const numbers = { title: fields.indexOf('title'), hidden: fields.indexOf('an') };
  const found = new Map<string, WordForms>();
  enter(cursor);
  for (let left = readCount(cursor); left > 0; left--) {
    enter(cursor);
    const word = readText(cursor);
    const isWanted = wanted.has(word);
    const forms: WordForms = new Map();
    const plain = readPostings(cursor, isWanted, numbers);
    if (plain.length > 0) forms.set(word, plain);
    for (let variants = readCount(cursor); variants > 0; variants--) {
      enter(cursor);
      const form = readText(cursor);
      forms.set(form, readPostings(cursor, isWanted, numbers));
    }
    if (isWanted) found.set(word, forms);
  }
  return found;
}

function readPostings(cursor: Cursor, isWanted: boolean, fields: { title: number; hidden: number }): Posting[] {
  const postings: Posting[] = [];
  let page = 0;
  for (let left = readCount(cursor); left > 0; left--) {
    const parts = enter(cursor);
    page += readCount(cursor);
    const body = readPositions(cursor).flatMap(({ positions }) => positions);
    const others = parts > 2 ? readPositions(cursor) : [];
    const inField = (number: number): number[] => others.find(({ field }) => field === number)?.positions ?? [];
    if (isWanted) postings.push({ page, body, title: inField(fields.title), hidden: inField(fields.hidden).length });
  }
  return postings;
}

/**
 * Delta-coded positions. A negative number begins a stretch of another weight (body) or field (beside it), and the
 * first position after it is absolute again.
 */
function readPositions(cursor: Cursor): { field: number; positions: number[] }[] {
  const stretches = [{ field: 0, positions: [] as number[] }];
  let position = 0;
  for (let left = readCount(cursor); left > 0; left--) {
    const value = readInteger(cursor);
    if (value < 0) {
      stretches.push({ field: -1 - value, positions: [] });
      position = 0;
      continue;
    }
    position += value;
    stretches.at(-1)?.positions.push(position);
  }
  return stretches.filter(({ positions }) => positions.length > 0);
}

/** One page as its result shows it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

export const readFragment = (bytes: Uint8Array): Fragment =>
  JSON.parse(decoder.decode(bytes.subarray(open(bytes).at))) as Fragment;

/** Values of one filter → the pages that have them. */
export function readFilter(bytes: Uint8Array): Map<string, Set<number>> {
  const cursor = open(bytes);
  enter(cursor);
  readText(cursor);
  return new Map(readList(cursor, (at) => (enter(at), [readText(at), new Set(readList(at, readCount))] as const)));
}
