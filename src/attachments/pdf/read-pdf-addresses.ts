import { refuseDocument } from '../attachment-failure.ts';
import { attachmentLimits } from '../attachment-limits.ts';
import { pdfEntryOf, pdfNumberOf, type PdfObject, type PdfValue } from './pdf-value.ts';
import { type PdfCursor, readPdfWord, skipSpace } from './read-pdf-value.ts';
import { unpackStream } from './unpack-stream.ts';

/** The places that a file gives for its objects and its tables of addresses, ISO 32000-1, 7.5.4 to 7.5.8. */
export interface PdfAddresses {
  objects: number[];
  /** Addresses of tables, from `startxref`, `Prev` and `XRefStm`. */
  tables: number[];
  /** Places where tables were found. */
  found: Set<number>;
}

export const noAddresses = (): PdfAddresses => ({ objects: [], tables: [], found: new Set() });

/**
 * Reads the gap between two objects. It may hold only tables of addresses, nothing else that a program could interpret.
 * @throws UnfitDocument for any other word
 */
export function readGap(cursor: PdfCursor, base: number, addresses: PdfAddresses): void {
  for (;;) {
    skipSpace(cursor);
    if (cursor.at >= cursor.bytes.length) return;
    const start = cursor.at;
    const word = readPdfWord(cursor);
    if (word === 'xref') {
      addresses.found.add(base + start);
      readTable(cursor, addresses);
    } else if (word === 'startxref') addresses.tables.push(readNumber(cursor));
    else if (word !== 'endobj') refuseDocument('hong');
  }
}

function readTable(cursor: PdfCursor, { objects }: PdfAddresses): void {
  for (;;) {
    skipSpace(cursor);
    const byte = cursor.bytes[cursor.at] ?? 0;
    if (byte < 0x30 || byte > 0x39) return;
    readNumber(cursor);
    for (let left = readNumber(cursor); left > 0; left -= 1) {
      cursor.budget.left -= 1;
      if (cursor.budget.left < 0) refuseDocument('phinh-to');
      const address = readNumber(cursor);
      readNumber(cursor);
      skipSpace(cursor);
      const state = readPdfWord(cursor);
      if (state === 'n') objects.push(address);
      else if (state !== 'f') refuseDocument('hong');
    }
  }
}

function readNumber(cursor: PdfCursor): number {
  skipSpace(cursor);
  const word = readPdfWord(cursor);
  return /^\d{1,10}$/.test(word) ? Number(word) : refuseDocument('hong');
}

/** Reads a table that is a stream. Returns the number of its unpacked bytes. */
export function readAddressStream({ value, stream }: PdfObject, { objects }: PdfAddresses, limit: number): number {
  if (!stream) return 0;
  const unpacked = unpackStream(value, stream.bytes, limit) ?? refuseDocument('qua-roi');
  const listed = pdfEntryOf(value, 'W');
  const widths = listed?.type === 'array' ? listed.items.map((item) => pdfNumberOf(item) ?? -1) : [];
  const [kindWidth = -1, addressWidth = -1, lastWidth = -1] = widths;
  if (widths.some((width) => ![0, 1, 2, 3, 4, 5, 6].includes(width)) || lastWidth < 0) return refuseDocument('qua-roi');
  const row = kindWidth + addressWidth + lastWidth;
  if (row === 0 || unpacked.length / row > attachmentLimits.objects * 10) refuseDocument('phinh-to');
  for (let at = 0; at + row <= unpacked.length; at += row) {
    const kind = kindWidth > 0 ? unpacked.readUIntBE(at, kindWidth) : 1;
    if (kind === 1 && addressWidth > 0) objects.push(unpacked.readUIntBE(at + kindWidth, addressWidth));
  }
  return unpacked.length;
}

/** Notes the tables that a trailer names before its own table and beside it. */
export function noteOtherTables(trailer: PdfValue, { tables }: PdfAddresses): void {
  for (const key of ['Prev', 'XRefStm']) {
    const entry = pdfEntryOf(trailer, key);
    if (entry) tables.push(pdfNumberOf(entry) ?? refuseDocument('hong'));
  }
}

const isSpace = (byte: number | undefined): boolean => byte !== undefined && [0, 9, 10, 12, 13, 32].includes(byte);

/**
 * Checks that every address leads to something that was read there. Programs also show an object inside a stream, a
 * string or a comment, which our reading did not see.
 * @throws UnfitDocument
 */
export function checkAddresses(bytes: Buffer, addresses: PdfAddresses, starts: ReadonlySet<number>): void {
  const leadsTo = (address: number, known: ReadonlySet<number>): boolean => {
    let at = address;
    // One or two line ends before the place are a common mistake that all programs ignore.
    while (at < address + 4 && isSpace(bytes[at])) at += 1;
    return known.has(at);
  };
  // `0` means a removed object, or, in a file optimised for the web, a table that comes later.
  const isAstray = (known: ReadonlySet<number>) => (address: number) => address !== 0 && !leadsTo(address, known);
  if (addresses.tables.length === 0 || addresses.tables.at(-1) === 0) refuseDocument('hong');
  if (addresses.objects.some(isAstray(starts)) || addresses.tables.some(isAstray(addresses.found)))
    refuseDocument('hong');
}
