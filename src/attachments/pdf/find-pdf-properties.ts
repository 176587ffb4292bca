import { attachmentLimits } from '../attachment-limits.ts';
import { UnfitDocument } from '../attachment-failure.ts';
import { readXml } from '../read-xml.ts';
import { entryOf, nameOf, textOf } from './pdf-value.ts';
import type { PdfContents } from './read-pdf-objects.ts';
import { unpackStream } from './unpack-stream.ts';

/** Bytes of the file, from and to. */
export interface PdfRange {
  start: number;
  end: number;
  /** A string between `<` and `>`, of hexadecimal digits. */
  isHex: boolean;
}

export interface PdfProperty {
  what: string;
  said: string;
  /** What to blank; undefined where it stands packed, so that nothing can be blanked in place. */
  places?: PdfRange[] | undefined;
}

/** What every programme writes and says nothing of people; a title is for readers, but not as a path. */
const harmless = new Set(['Title', 'Creator', 'Producer', 'CreationDate', 'ModDate', 'Trapped', 'PTEX.Fullbanner']);
const words: Readonly<Record<string, string>> = {
  Author: 'tên người soạn',
  Company: 'tên cơ quan',
  Manager: 'tên người quản lý',
  Subject: 'lời chú của tệp',
  Keywords: 'lời chú của tệp',
};
const isPath = (said: string): boolean => /^[a-z]:\\|^\\\\|\/(?:home|Users)\/|\\Users\\/i.test(said);

/** What a PDF says of people and machines in its two sets of properties, of every revision. */
export const findPdfProperties = (contents: PdfContents): PdfProperty[] => [
  ...findInfo(contents),
  ...findXmp(contents),
];

function findInfo({ objects, trailers }: PdfContents): PdfProperty[] {
  const numbers = new Set<number>();
  const infos = trailers.flatMap((trailer) => entryOf(trailer, 'Info') ?? []);
  for (const info of infos) if (info.type === 'reference') numbers.add(info.number);
  const dictionaries = [
    ...infos.map((value) => ({ value, isPacked: false })),
    ...objects.filter(({ number }) => numbers.has(number)),
  ];
  const strings = new Map(objects.map((object) => [object.number, object]));
  return dictionaries.flatMap(({ value, isPacked }) =>
    value.type === 'dictionary'
      ? [...value.entries].flatMap(([key, entry]) => {
          const target = entry.type === 'reference' ? strings.get(entry.number) : { value: entry, isPacked };
          if (target?.value.type !== 'string') return [];
          const said = textOf(target.value).trim();
          if (said === '' || (harmless.has(key) && !isPath(said))) return [];
          const what = isPath(said) ? 'đường dẫn máy tính' : (words[key] ?? 'thuộc tính riêng');
          const { start, end, isHex } = target.value;
          return [{ what, said, places: target.isPacked ? undefined : [{ start, end, isHex }] }];
        })
      : [],
  );
}

/** XMP properties, by their local names. */
const xmpWords: Readonly<Record<string, string>> = {
  creator: 'tên người soạn',
  Author: 'tên người soạn',
  Company: 'tên cơ quan',
  Manager: 'tên người quản lý',
  LastModifiedBy: 'tên người sửa cuối',
  description: 'lời chú của tệp',
  Keywords: 'lời chú của tệp',
};

function findXmp({ objects }: PdfContents): PdfProperty[] {
  return objects.flatMap(({ value, stream }) => {
    if (!stream || nameOf(entryOf(value, 'Type')) !== 'Metadata') return [];
    const isPacked = entryOf(value, 'Filter') !== undefined;
    const found: PdfProperty[] = [];
    const note = (name: string, said: string): void => {
      const what = isPath(said) ? 'đường dẫn máy tính' : xmpWords[name];
      if (what === undefined || said.trim() === '') return;
      found.push({ what, said: said.trim(), places: isPacked ? undefined : rangesOf(stream, said) });
    };
    try {
      const xml = unpackStream(value, stream.bytes, attachmentLimits.xml);
      if (!xml) return [{ what: 'thuộc tính máy không đọc được', said: '' }];
      readXml(xml.subarray(0, xml.lastIndexOf('>') + 1), {
        onElement: ({ attributes }) => attributes.forEach((said, name) => note(name, said)),
        onText: (text, parents) => {
          const named = parents.findLast(({ local }) => !/^(?:Seq|Bag|Alt|li)$/.test(local));
          if (named) note(named.local, text);
        },
      });
    } catch (error) {
      if (!(error instanceof UnfitDocument)) throw error;
      return [{ what: 'thuộc tính máy không đọc được', said: '' }];
    }
    return found;
  });
}

/** Where words stand in an unpacked stream, whole; undefined when they are written there in another way. */
function rangesOf({ bytes, at }: { bytes: Buffer; at: number }, said: string): PdfRange[] | undefined {
  const needle = Buffer.from(said.trim());
  const ranges: PdfRange[] = [];
  for (let found = bytes.indexOf(needle); found !== -1; found = bytes.indexOf(needle, found + needle.length)) {
    const around =
      bytes.toString('latin1', found - 1, found) +
      bytes.toString('latin1', found + needle.length, found + needle.length + 1);
    if (/^[>"'\s][<"'\s]$/.test(around))
      ranges.push({ start: at + found, end: at + found + needle.length, isHex: false });
  }
  return ranges.length > 0 ? ranges : undefined;
}
