import { writeMeta } from '../search/building/compact-index.ts';
import { openGroup, wordKey, type ReadIndexFile, type SearchGroup } from '../search/index/open-group.ts';
import { numberName, signature, type IndexMeta } from '../search/index/pagefind-format.ts';
import { toFragment, toPagefindRecord } from '../search/building/pagefind-record.ts';
import { facetsFile, toFacets } from '../search/index/facets.ts';
import type { SearchRecord } from '../search/building/search-record.ts';
import { createCborWriter, type CborWriter } from '../search/building/write-cbor.ts';

/** A page of a test: only its text, or all fields that matter. */
export type TestPage =
  string | (Partial<Omit<SearchRecord, 'filters'>> & { filters?: Partial<SearchRecord['filters']> });

/** Folded word → form → page → positions in the body, and in each other field. */
type Postings = Map<string, Map<string, Map<number, { body: number[]; fields: number[][] }>>>;

const fields = ['an', 'title'];

/**
 * Makes the files of one group's index in memory, as the build writes them, for tests of reading and ranking. A test
 * compares them with Pagefind's own (`index-pages.build.test.ts`).
 */
export function indexPages(pages: readonly TestPage[], { wordsInChunk = Infinity } = {}): Map<string, Uint8Array> {
  const records = pages.map(toRecord);
  const postings = collectPostings(records);
  const words = [...postings.keys()].sort();
  const chunks: string[][] = [];
  for (let start = 0; start < words.length; start += wordsInChunk)
    chunks.push(words.slice(start, start + wordsInChunk));
  const meta: IndexMeta = {
    pages: records.map((record, number) => ({
      fragment: numberName(number),
      words: toPagefindRecord(record).content.split(' ').length,
    })),
    chunks: chunks.map((ofChunk, number) => ({
      from: ofChunk[0] ?? '',
      to: ofChunk.at(-1) ?? '',
      name: numberName(number),
    })),
    fields,
  };
  return new Map([
    ['meta.pf_meta', writeMeta(meta, '1.6.0')],
    ...chunks.map(
      (ofChunk, number) => [`index/${numberName(number)}.pf_index`, writeChunk(ofChunk, postings)] as const,
    ),
    [facetsFile, new TextEncoder().encode(JSON.stringify(toFacets(records.map(({ filters }) => filters))))],
    ...records.map(
      (record, number) =>
        [`fragment/${numberName(number)}.pf_fragment`, new TextEncoder().encode(toFragment(record))] as const,
    ),
  ]);
}

/** Opens a group with these pages. */
export const openPages = (...pages: TestPage[]): Promise<SearchGroup> => openGroup('nhom', readFrom(indexPages(pages)));

/** Reads files from memory, as the browser reads them below a group's folder. */
export const readFrom =
  (files: ReadonlyMap<string, Uint8Array>): ReadIndexFile =>
  (path) => {
    const bytes = files.get(path.replace(/^[^/]*\//, ''));
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`No file ${path}`));
  };

export function toRecord(page: TestPage, number: number): SearchRecord {
  const given = typeof page === 'string' ? { content: page } : page;
  const filters = { 'don-vi': [], 'chuyen-muc': [], the: [], nam: [], ...given.filters };
  return { url: `/${number}/`, title: '', content: '', hidden: '', date: '2026-06-19', ...given, filters };
}

function collectPostings(records: readonly SearchRecord[]): Postings {
  const postings: Postings = new Map();
  for (const [page, record] of records.entries()) {
    const { content, meta } = toPagefindRecord(record);
    const add = (
      text: string | undefined,
      placesOf: (of: { body: number[]; fields: number[][] }) => number[],
    ): void => {
      for (const [position, form] of (text ?? '').split(' ').entries()) {
        if (form === '') continue;
        const forms = getOr(postings, wordKey(form), () => new Map());
        const onPages = getOr(forms, form, () => new Map());
        placesOf(getOr(onPages, page, () => ({ body: [], fields: fields.map(() => []) }))).push(position);
      }
    };
    add(content, ({ body }) => body);
    for (const [field, name] of fields.entries()) add(meta?.[name], (places) => places.fields[field] ?? []);
  }
  return postings;
}

function writeChunk(words: readonly string[], postings: Postings): Uint8Array {
  const writer = createCborWriter(signature);
  writer.enter(1);
  writer.list(words, (word) => {
    const forms = postings.get(word) ?? new Map<string, never>();
    writer.enter(3);
    writer.text(word);
    writePostings(writer, forms.get(word));
    writer.list(
      [...forms].filter(([form]) => form !== word),
      ([form, ofForm]) => {
        writer.enter(2);
        writer.text(form);
        writePostings(writer, ofForm);
      },
    );
  });
  return writer.toBytes();
}

function writePostings(
  writer: CborWriter,
  pages: ReadonlyMap<number, { body: number[]; fields: number[][] }> = new Map(),
): void {
  let before = 0;
  writer.list([...pages], ([page, places]) => {
    writer.enter(3);
    writer.integer(page - before);
    before = page;
    writer.list(toDeltas(places.body), writer.integer);
    writer.list(
      places.fields.flatMap((at, field) => (at.length > 0 ? [-1 - field, ...toDeltas(at)] : [])),
      writer.integer,
    );
  });
}

const toDeltas = (all: readonly number[]): number[] => all.map((at, index) => at - (all[index - 1] ?? 0));

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}
