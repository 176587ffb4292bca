/** A position in a CBOR file. Only unsigned and negative integers, texts and arrays occur. */
export interface Cursor {
  bytes: Uint8Array;
  at: number;
}

const decoder = new TextDecoder();
const textKind = 3;
const listKind = 4;
/** For a text up to this length, `TextDecoder` is slower than reading characters one by one. */
const shortText = 24;

/** The argument of the next item; its kind is in the high three bits (RFC 8949, section 3). */
export function readCount(cursor: Cursor): number {
  const short = (cursor.bytes[cursor.at++] ?? endsTooEarly()) & 31;
  if (short < 24) return short;
  let value = 0;
  for (let left = 1 << (short - 24); left > 0; left--)
    value = value * 256 + (cursor.bytes[cursor.at++] ?? endsTooEarly());
  return value;
}

export function readInteger(cursor: Cursor): number {
  const isNegative = (cursor.bytes[cursor.at] ?? endsTooEarly()) >> 5 === 1;
  const value = readCount(cursor);
  return isNegative ? -1 - value : value;
}

export function readCborText(cursor: Cursor): string {
  const length = readCount(cursor);
  const start = cursor.at;
  cursor.at += length;
  if (cursor.at > cursor.bytes.length) endsTooEarly();
  if (length > shortText) return decoder.decode(cursor.bytes.subarray(start, cursor.at));
  let text = '';
  for (let at = start; at < cursor.at; at++) {
    const code = cursor.bytes[at] ?? 0;
    if (code > 127) return decoder.decode(cursor.bytes.subarray(start, cursor.at));
    text += String.fromCharCode(code);
  }
  return text;
}

export function readList<Item>(cursor: Cursor, read: (cursor: Cursor) => Item): Item[] {
  const items: Item[] = [];
  for (let left = readCount(cursor); left > 0; left--) items.push(read(cursor));
  return items;
}

/** Enters a fixed array, whose fields follow one by one. */
export const enter = (cursor: Cursor): number => readCount(cursor);

/** Skips the next item and everything inside it. */
export function skip(cursor: Cursor): void {
  for (let left = 1; left > 0; left--) {
    const kind = (cursor.bytes[cursor.at] ?? endsTooEarly()) >> 5;
    const value = readCount(cursor);
    if (kind === textKind) cursor.at += value;
    if (kind === listKind) left += value;
  }
  if (cursor.at > cursor.bytes.length) endsTooEarly();
}

const endsTooEarly = (): never => {
  throw new Error('A Pagefind file ends too early');
};
