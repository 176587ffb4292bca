import { enter, readCount, readInteger, readList, readCborText, type Cursor } from '../index/cbor.ts';
import { openFile } from '../index/pagefind-format.ts';
import { createCborWriter, type CborWriter } from './write-cbor.ts';

/** A word with all its postings, as bytes of a chunk. */
export interface PackedWord {
  word: string;
  bytes: Uint8Array;
}

/**
 * The words of one of Pagefind's chunks, with shorter postings. Pagefind repeats for every page that its text has the
 * usual weight and that no field has the word. Both can be left out.
 */
export function compactWords(chunk: Uint8Array): PackedWord[] {
  const cursor = openFile(chunk);
  enter(cursor);
  return readList(cursor, (at) => {
    enter(at);
    const word = readCborText(at);
    const writer = createCborWriter('');
    writer.enter(3);
    writer.text(word);
    copyPostings(at, writer);
    const variants = readCount(at);
    writer.enter(variants);
    for (let left = variants; left > 0; left--) {
      enter(at);
      writer.enter(2);
      writer.text(readCborText(at));
      copyPostings(at, writer);
    }
    return { word, bytes: writer.toBytes() };
  });
}

function copyPostings(cursor: Cursor, writer: CborWriter): void {
  const pages = readCount(cursor);
  writer.enter(pages);
  for (let left = pages; left > 0; left--) {
    const parts = enter(cursor);
    const page = readCount(cursor);
    const body = withoutWeight(readList(cursor, readInteger));
    const fields = parts > 2 ? readList(cursor, readInteger) : [];
    writer.enter(fields.length > 0 ? 3 : 2);
    writer.integer(page);
    writer.list(body, writer.integer);
    if (fields.length > 0) writer.list(fields, writer.integer);
  }
}

/** A negative number is the weight of the positions after it. A single one at the start carries no information. */
const withoutWeight = (values: number[]): number[] =>
  (values[0] ?? 0) < 0 && values.slice(1).every((value) => value >= 0) ? values.slice(1) : values;
