import { attachmentLimits } from '../attachment-limits.ts';
import { refuseDocument } from '../attachment-failure.ts';
import type { PdfValue } from './pdf-value.ts';

const code = (character: string): number => character.charCodeAt(0);
const [solidus, less, greater, open, close, openList, closeList, backslash, percent] = [
  ...['/', '<', '>', '(', ')', '[', ']', '\\', '%'].map(code),
] as [number, number, number, number, number, number, number, number, number];

const isSpace = (byte: number | undefined): boolean =>
  byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;
const delimiters = new Set([solidus, less, greater, open, close, openList, closeList, percent, code('{'), code('}')]);
const isRegular = (byte: number | undefined): boolean => byte !== undefined && !isSpace(byte) && !delimiters.has(byte);

/** Reads values one after the other; `at` is the current position. */
export interface PdfCursor {
  readonly bytes: Buffer;
  at: number;
  /** How many values may still be read in the whole file. */
  readonly budget: { left: number };
}

/** Skips white space and comments. */
export function skipSpace(cursor: PdfCursor): void {
  const { bytes } = cursor;
  for (;;) {
    while (isSpace(bytes[cursor.at])) cursor.at += 1;
    if (bytes[cursor.at] !== percent) return;
    while (cursor.at < bytes.length && bytes[cursor.at] !== 10 && bytes[cursor.at] !== 13) cursor.at += 1;
  }
}

/** Reads the next word of regular characters, `obj` or `12`; empty when there is none. */
export function readPdfWord(cursor: PdfCursor): string {
  const start = cursor.at;
  while (isRegular(cursor.bytes[cursor.at])) cursor.at += 1;
  return cursor.bytes.toString('latin1', start, cursor.at);
}

/** @throws UnfitDocument when there is no value, or it is nested too deep */
export function readPdfValue(cursor: PdfCursor, depth = 0): PdfValue {
  if (depth > attachmentLimits.pdfDepth) refuseDocument('qua-roi');
  cursor.budget.left -= 1;
  if (cursor.budget.left < 0) refuseDocument('phinh-to');
  skipSpace(cursor);
  const { bytes } = cursor;
  const byte = bytes[cursor.at];
  if (byte === solidus) return readName(cursor);
  if (byte === open) return readString(cursor);
  if (byte === openList) return readArray(cursor, depth);
  if (byte === less) return bytes[cursor.at + 1] === less ? readDictionary(cursor, depth) : readHexString(cursor);
  const word = readPdfWord(cursor);
  if (word === '') return refuseDocument('hong');
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return { type: 'other' };
  return readReference(cursor, word) ?? { type: 'number', number: Number(word) };
}

/** Reads `12 0 R`, after its first number was read. */
function readReference(cursor: PdfCursor, word: string): PdfValue | undefined {
  if (!/^\d+$/.test(word)) return undefined;
  const before = cursor.at;
  skipSpace(cursor);
  if (/^\d+$/.test(readPdfWord(cursor))) {
    skipSpace(cursor);
    if (readPdfWord(cursor) === 'R') return { type: 'reference', number: Number(word) };
  }
  cursor.at = before;
  return undefined;
}

function readName(cursor: PdfCursor): PdfValue {
  cursor.at += 1;
  const written = readPdfWord(cursor);
  const name = written.replace(/#([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return { type: 'name', name };
}

function readArray(cursor: PdfCursor, depth: number): PdfValue {
  cursor.at += 1;
  const items: PdfValue[] = [];
  for (;;) {
    skipSpace(cursor);
    if (cursor.at >= cursor.bytes.length) return refuseDocument('hong');
    if (cursor.bytes[cursor.at] === closeList) break;
    items.push(readPdfValue(cursor, depth + 1));
  }
  cursor.at += 1;
  return { type: 'array', items };
}

function readDictionary(cursor: PdfCursor, depth: number): PdfValue {
  cursor.at += 2;
  const entries = new Map<string, PdfValue>();
  for (;;) {
    skipSpace(cursor);
    const byte = cursor.bytes[cursor.at];
    if (byte === greater && cursor.bytes[cursor.at + 1] === greater) break;
    if (byte !== solidus) return refuseDocument('hong');
    const key = readName(cursor);
    entries.set(key.type === 'name' ? key.name : '', readPdfValue(cursor, depth + 1));
  }
  cursor.at += 2;
  return { type: 'dictionary', entries };
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function readString(cursor: PdfCursor): PdfValue {
  const { bytes } = cursor;
  const start = cursor.at + 1;
  const read: number[] = [];
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === backslash) {
      const octal = /^[0-7]{1,3}/.exec(bytes.toString('latin1', at + 1, at + 4))?.[0];
      const next = bytes[at + 1] ?? 0;
      if (octal !== undefined) read.push(parseInt(octal, 8) & 0xff);
      else if (next !== 10 && next !== 13) read.push(escapes[String.fromCharCode(next)] ?? next);
      at += octal?.length ?? (next === 13 && bytes[at + 2] === 10 ? 2 : 1);
      continue;
    }
    if (byte === open) depth += 1;
    if (byte === close) {
      if (depth === 0) {
        cursor.at = at + 1;
        return { type: 'string', bytes: Buffer.from(read), start, end: at, isHex: false };
      }
      depth -= 1;
    }
    read.push(byte);
  }
  return refuseDocument('hong');
}

function readHexString(cursor: PdfCursor): PdfValue {
  const { bytes } = cursor;
  const start = cursor.at + 1;
  const end = bytes.indexOf(greater, start);
  if (end === -1) return refuseDocument('hong');
  const digits = bytes.toString('latin1', start, end).replaceAll(/[^0-9a-f]/gi, '');
  cursor.at = end + 1;
  const even = digits.padEnd(digits.length + (digits.length % 2), '0');
  return { type: 'string', bytes: Buffer.from(even, 'hex'), start, end, isHex: true };
}
