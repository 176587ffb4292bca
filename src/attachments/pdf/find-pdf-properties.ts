import { attachmentLimits } from '../attachment-limits.ts';
import { UnfitDocument } from '../attachment-failure.ts';
import { findAttributePlaces } from '../find-attribute-places.ts';
import { isMachinePath } from '../is-machine-path.ts';
import { decodeXml, readXml, type XmlPlace } from '../read-xml.ts';
import { createFollower, type Follow } from './follow-references.ts';
import { pdfEntryOf, pdfNameOf, pdfTextOf, type PdfObject, type PdfValue } from './pdf-value.ts';
import type { PdfContents } from './read-pdf-objects.ts';
import { unpackStream } from './unpack-stream.ts';

/** A range of bytes in the file. */
export interface PdfRange {
  start: number;
  end: number;
  /** Whether the range is inside a string of hexadecimal digits between `<` and `>`. */
  isHex: boolean;
}

export interface PdfProperty {
  what: string;
  said: string;
  /** The ranges to blank; undefined when the value is packed, so it cannot be blanked in place. */
  places?: PdfRange[] | undefined;
}

/** Keys that every program writes and that do not tell of people. A title is for readers, unless it is a path. */
const harmless = new Set(['Title', 'Creator', 'Producer', 'CreationDate', 'ModDate', 'Trapped', 'PTEX.Fullbanner']);
const path = 'đường dẫn máy tính';
const words: Readonly<Record<string, string>> = {
  Author: 'tên người soạn',
  Company: 'tên cơ quan',
  Manager: 'tên người quản lý',
  Subject: 'lời chú của tệp',
  Keywords: 'lời chú của tệp',
};

/** Finds what the properties of a PDF, in every revision, tell of people and machines. */
export function findPdfProperties(contents: PdfContents): PdfProperty[] {
  const follow = createFollower(contents.objects);
  const packed = new Set(contents.objects.flatMap(({ value, isPacked }) => (isPacked ? [value] : [])));
  const found = { info: [] as PdfProperty[], pieces: [] as PdfProperty[], metadata: new Set<number>() };
  const seen = new Set<PdfValue>();
  const visit = (value: PdfValue, isPacked: boolean): void => {
    if (value.type === 'array') for (const item of value.items) visit(item, isPacked);
    if (value.type !== 'dictionary') return;
    for (const [key, entry] of value.entries) {
      if (key === 'Metadata' && entry.type === 'reference') found.metadata.add(entry.number);
      if (key === 'PieceInfo')
        for (const piece of findPieces(entry, isPacked, { follow, packed, seen })) found.pieces.push(piece);
      visit(entry, isPacked);
    }
  };
  for (const { value, isPacked } of contents.objects) visit(value, isPacked);
  for (const trailer of contents.trailers)
    for (const info of follow(pdfEntryOf(trailer, 'Info')))
      for (const property of findInfo(info, packed.has(info), { follow, packed })) found.info.push(property);
  const isMetadata = ({ number, value }: PdfObject): boolean =>
    found.metadata.has(number) || follow(pdfEntryOf(value, 'Type')).some((type) => pdfNameOf(type) === 'Metadata');
  return [...found.info, ...found.pieces, ...contents.objects.filter(isMetadata).flatMap(findXmp)];
}

interface Surroundings {
  follow: Follow;
  /** Values from packed streams, which are not in the file as plain bytes. */
  packed: ReadonlySet<PdfValue>;
}

/** Gives the strings of a dictionary, with their places if they are in the file as plain bytes. */
const stringsOf = (
  value: PdfValue,
  isPacked: boolean,
  { follow, packed }: Surroundings,
): { key: string; said: string; places: PdfRange[] | undefined }[] =>
  value.type !== 'dictionary'
    ? []
    : [...value.entries].flatMap(([key, entry]) =>
        follow(entry).flatMap((target) => {
          if (target.type !== 'string') return [];
          const { start, end, isHex } = target;
          const isElsewhere = entry.type === 'reference' ? packed.has(target) : isPacked;
          return [{ key, said: pdfTextOf(target).trim(), places: isElsewhere ? undefined : [{ start, end, isHex }] }];
        }),
      );

const findInfo = (info: PdfValue, isPacked: boolean, around: Surroundings): PdfProperty[] =>
  stringsOf(info, isPacked, around).flatMap(({ key, said, places }) => {
    if (said === '' || (harmless.has(key) && !isMachinePath(said))) return [];
    return [{ what: isMachinePath(said) ? path : (wordsOf(words, key) ?? 'thuộc tính riêng'), said, places }];
  });

/** Reads the private data of programs, ISO 32000-1, 14.5. Reports only names and paths in it, whatever the data is. */
function findPieces(value: PdfValue, isPacked: boolean, around: Surroundings & { seen: Set<PdfValue> }): PdfProperty[] {
  const { follow, packed, seen } = around;
  const found: PdfProperty[] = [];
  // A list instead of recursion, because references can be chained as often as there are objects.
  const left = [{ value, isPacked }];
  for (let next = left.pop(); next; next = left.pop())
    for (const one of follow(next.value)) {
      if (seen.has(one)) continue;
      seen.add(one);
      const isElsewhere = next.value.type === 'reference' ? packed.has(one) : next.isPacked;
      for (const { key, said, places } of stringsOf(one, isElsewhere, around)) {
        const what = isMachinePath(said) ? path : wordsOf(words, key);
        if (what !== undefined && said !== '') found.push({ what, said, places });
      }
      const inner = one.type === 'dictionary' ? one.entries.values() : one.type === 'array' ? one.items : [];
      for (const entry of inner) left.push({ value: entry, isPacked: isElsewhere });
    }
  return found;
}

const wordsOf = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** XMP properties by local name. */
const xmpWords: Readonly<Record<string, string>> = {
  creator: 'tên người soạn',
  Author: 'tên người soạn',
  Company: 'tên cơ quan',
  Manager: 'tên người quản lý',
  LastModifiedBy: 'tên người sửa cuối',
  description: 'lời chú của tệp',
  Keywords: 'lời chú của tệp',
};

const unreadable: PdfProperty = { what: 'thuộc tính máy không đọc được', said: '' };

function findXmp({ value, stream }: PdfObject): PdfProperty[] {
  if (!stream) return [];
  try {
    const unpacked = unpackStream(value, stream.bytes, attachmentLimits.xml);
    if (!unpacked) return [unreadable];
    const isPacked = pdfEntryOf(value, 'Filter') !== undefined;
    const xml = unpacked.subarray(0, unpacked.lastIndexOf('>') + 1);
    return readXmp(xml, isPacked ? () => undefined : createRangeFinder(xml, stream.at));
  } catch (error) {
    if (!(error instanceof UnfitDocument)) throw error;
    return [unreadable];
  }
}

function readXmp(xml: Buffer, rangeOf: (place: XmlPlace) => PdfRange | undefined): PdfProperty[] {
  const text = decodeXml(xml);
  const found: PdfProperty[] = [];
  const note = (name: string, said: string, place: XmlPlace | undefined): void => {
    const what = isMachinePath(said) ? path : wordsOf(xmpWords, name);
    if (what === undefined || said.trim() === '') return;
    const range = place && rangeOf(place);
    found.push({ what, said: said.trim(), places: range && [range] });
  };
  readXml(xml, {
    onElement: ({ attributes }, { start, end }) => {
      const places = findAttributePlaces(text.slice(start, end));
      for (const [name, said] of attributes) {
        const alike = places.filter(({ local }) => local === name);
        const [only] = alike.length === 1 ? alike : [];
        note(name, said, only && { start: start + only.start, end: start + only.end });
      }
    },
    onText: (said, parents, place) => {
      const named = parents.findLast(({ local }) => !/^(?:Seq|Bag|Alt|li)$/.test(local));
      if (named) note(named.local, said, place);
    },
  });
  return found;
}

/** Turns places of characters into ranges of bytes. Needs places in the order of the part, to measure it only once. */
function createRangeFinder(xml: Buffer, at: number): (place: XmlPlace) => PdfRange | undefined {
  if (xml[0] === 0xff || xml[0] === 0xfe) return () => undefined; // UTF-16, where a blank has two bytes
  const text = decodeXml(xml);
  let known = { character: 0, byte: at + (xml[0] === 0xef ? 3 : 0) };
  const toByte = (character: number): number => {
    known = { character, byte: known.byte + Buffer.byteLength(text.slice(known.character, character)) };
    return known.byte;
  };
  return ({ start, end }) => {
    if (start < known.character) return undefined;
    const first = toByte(start);
    return { start: first, end: toByte(end), isHex: false };
  };
}
