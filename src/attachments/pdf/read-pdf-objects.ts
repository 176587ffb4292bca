import { attachmentLimits } from '../attachment-limits.ts';
import { refuseDocument } from '../attachment-failure.ts';
import { pdfEntryOf, pdfNameOf, pdfNumberOf, type PdfObject, type PdfValue } from './pdf-value.ts';
import {
  checkAddresses,
  noAddresses,
  noteOtherTables,
  type PdfAddresses,
  readAddressStream,
  readGap,
} from './read-pdf-addresses.ts';
import { type PdfCursor, readPdfValue, readPdfWord, skipSpace } from './read-pdf-value.ts';
import { unpackStream } from './unpack-stream.ts';

/** A PDF as a list of everything in it. */
export interface PdfContents {
  /** The objects of every revision, in the order of the file. */
  objects: PdfObject[];
  /** Trailers, and the stream dictionaries that replace them. */
  trailers: PdfValue[];
}

/** The start of the next part of the file: a number, a generation and `obj`, or a trailer. */
const beginning = /(?<![\w.])(\d{1,10})\s+\d{1,5}\s+obj(?![a-z])|(?<![a-z])trailer(?![a-z])/g;

/**
 * Reads every object of a file from the first byte to the last, not only those in its table of addresses. A program
 * shows only the objects in the table, but older objects and objects with another way in are in the file too.
 *
 * Our own code, because libraries keep one revision of each object, repair damage and unpack without a limit.
 * @throws UnfitDocument
 */
export function readPdfObjects(bytes: Buffer): PdfContents {
  const contents: PdfContents = { objects: [], trailers: [] };
  const addresses = noAddresses();
  const starts = new Set<number>();
  const text = bytes.toString('latin1');
  const budget = { left: attachmentLimits.values };
  const passGap = (from: number, to: number): void =>
    readGap({ bytes: bytes.subarray(from, to), at: 0, budget }, from, addresses);
  let unpacked = 0;
  let end = 0;
  beginning.lastIndex = 0;
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    passGap(end, match.index);
    const cursor: PdfCursor = { bytes, at: beginning.lastIndex, budget };
    if (match[1] === undefined) addTrailer(contents, readPdfValue(cursor), addresses);
    else {
      starts.add(match.index);
      const object = readObject(cursor, Number(match[1]));
      add(contents, object);
      if (isTable(object)) {
        addresses.found.add(match.index);
        addTrailer(contents, object.value, addresses);
        unpacked += readAddressStream(object, addresses, attachmentLimits.unpacked - unpacked);
      }
      unpacked += readPacked(object, contents, { limit: attachmentLimits.unpacked - unpacked, budget });
    }
    end = cursor.at;
    beginning.lastIndex = end;
  }
  passGap(end, bytes.length);
  if (contents.objects.length === 0) refuseDocument('hong');
  checkAddresses(bytes, addresses, starts);
  return contents;
}

function addTrailer({ trailers }: PdfContents, trailer: PdfValue, addresses: PdfAddresses): void {
  trailers.push(trailer);
  noteOtherTables(trailer, addresses);
}

/** Checks the entries of an object, not the name of its type: programs find such objects only by their place. */
const holds = ({ value }: PdfObject, ...keys: string[]): boolean =>
  keys.every((key) => pdfEntryOf(value, key) !== undefined);

const isTable = (object: PdfObject): boolean =>
  object.stream !== undefined && (holds(object, 'W', 'Root') || pdfNameOf(pdfEntryOf(object.value, 'Type')) === 'XRef');

function add({ objects }: PdfContents, object: PdfObject): void {
  objects.push(object);
  if (objects.length > attachmentLimits.objects) refuseDocument('phinh-to');
}

function readObject(cursor: PdfCursor, number: number): PdfObject {
  const value = readPdfValue(cursor);
  const after = cursor.at;
  skipSpace(cursor);
  if (value.type !== 'dictionary' || readPdfWord(cursor) !== 'stream') {
    cursor.at = after;
    return { number, value, isPacked: false };
  }
  return { number, value, stream: readStream(cursor, value), isPacked: false };
}

const endstream = Buffer.from('endstream', 'latin1');

/** Uses the length in the dictionary if the stream really ends there, otherwise reads up to the end mark. */
function readStream(cursor: PdfCursor, dictionary: PdfValue): { bytes: Buffer; at: number } {
  const { bytes } = cursor;
  if (bytes[cursor.at] === 13) cursor.at += 1;
  if (bytes[cursor.at] === 10) cursor.at += 1;
  const at = cursor.at;
  const length = pdfNumberOf(pdfEntryOf(dictionary, 'Length'));
  const said = length !== undefined && length >= 0 ? at + length : -1;
  const found = bytes.indexOf(endstream, said >= at && said <= bytes.length ? said : at);
  const isAsSaid =
    found !== -1 && said >= at && /^\s*$/.test(bytes.toString('latin1', said, Math.min(found, said + 3)));
  const end = isAsSaid && found - said < 3 ? said : bytes.indexOf(endstream, at);
  if (end === -1) return refuseDocument('hong');
  cursor.at = (isAsSaid && found - said < 3 ? found : end) + endstream.length;
  return { bytes: bytes.subarray(at, end), at };
}

/** Reads the objects in a packed object. Returns the number of their unpacked bytes. */
function readPacked(
  object: PdfObject,
  contents: PdfContents,
  { limit, budget }: Pick<PdfCursor, 'budget'> & { limit: number },
): number {
  const { value, stream } = object;
  if (!stream || !holds(object, 'N', 'First')) return 0;
  const unpacked = unpackStream(value, stream.bytes, limit) ?? refuseDocument('qua-roi');
  const [count, first] = [pdfNumberOf(pdfEntryOf(value, 'N')), pdfNumberOf(pdfEntryOf(value, 'First'))];
  if (count === undefined || first === undefined) return refuseDocument('qua-roi');
  if (count > attachmentLimits.objects || first > unpacked.length) return refuseDocument('hong');
  const header: PdfCursor = { bytes: unpacked.subarray(0, first), at: 0, budget };
  for (let index = 0; index < count; index += 1) {
    const [number, offset] = [readPdfValue(header), readPdfValue(header)].map(pdfNumberOf);
    if (number === undefined || offset === undefined || first + offset > unpacked.length) return refuseDocument('hong');
    add(contents, { number, value: readPdfValue({ bytes: unpacked, at: first + offset, budget }), isPacked: true });
  }
  return unpacked.length;
}
