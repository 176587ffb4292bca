import { attachmentLimits } from '../attachment-limits.ts';
import { refuseDocument } from '../attachment-failure.ts';
import type { XmlElement, XmlName } from '../read-xml.ts';
import { spellNumber } from './spell-number.ts';

/** Collects the words of a document in reading order. A word that is split into several runs is joined. */
export interface WordCollector {
  /** Starts another part; `formats` are the cell formats of a workbook, by their number. */
  startPart: (formats?: readonly string[]) => void;
  onElement: (element: XmlElement) => void;
  onText: (text: string, parents: readonly XmlName[]) => void;
  onClose: (name: XmlName) => void;
  words: () => string;
}

/** The separators around elements that stand apart, by local name. */
const separators: Readonly<Record<string, string>> = {
  ...{ p: '\n', h: '\n', si: '\n', row: '\n', tr: '\n', br: '\n', cr: '\n', 'line-break': '\n', comment: '\n' },
  ...{ txbxContent: '\n', txBody: '\n', 'text-box': '\n', note: '\n', annotation: '\n', footnote: '\n', endnote: '\n' },
  ...{ c: '  ', v: '  ', pt: '  ', tc: '  ', 'table-cell': '  ', 'covered-table-cell': '  ', tab: ' ', s: ' ' },
};
const separatorOf = ({ uri, local }: XmlName): string => {
  if (Object.hasOwn(separators, local)) return separators[local] ?? '';
  return isForeign(uri) && local !== 'r' && local !== 't' ? '  ' : '';
};

const pageMargin = /^(?:odd|even|first)(?:Header|Footer)$/;
const officeNamespace =
  /schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.(?:oclc\.org|org\/dc)|urn:schemas-microsoft-com/;

/** Text of OOXML, deleted text included, and all text of other vocabularies, such as form data. */
const isOoxmlText = ({ local, uri }: XmlName): boolean =>
  local === 't' || local === 'delText' || pageMargin.test(local) || isForeign(uri);

const isOdfNamespace = (uri: string): boolean => uri.startsWith('urn:oasis:names:tc:opendocument:');
const isForeign = (uri: string): boolean => !isOdfNamespace(uri) && !officeNamespace.test(uri);
const isOdfText = (parents: readonly XmlName[]): boolean => parents.some(({ uri }) => uri.endsWith(':text:1.0'));

/** Attributes with text for readers who do not see a picture or who point to a cell. */
const saidAside = ['descr', 'title', 'alt', 'tooltip', 'prompt', 'promptTitle'];

export function createWordCollector(): WordCollector {
  const pieces: string[] = [];
  let length = 0;
  /** The widest separator since the last word. */
  let separator = '';
  let cell: XmlElement | undefined;
  let formats: readonly string[] = [];
  let value = '';
  const add = (piece: string): void => {
    if (piece === '') return;
    if (length > 0) pieces.push(separator);
    pieces.push(piece);
    length += piece.length + separator.length;
    separator = '';
    if (length > attachmentLimits.characters) refuseDocument('nhieu-chu');
  };
  const separate = (by: string): void => {
    if (by === '\n' || by.length > separator.length) separator = separator === '\n' ? '\n' : by;
  };
  const addAside = (text = ''): void => {
    if (text === '') return;
    separate('\n');
    add(text);
    separate('\n');
  };
  const addNumber = (number: string, format?: string): void => {
    for (const spelt of spellNumber(number, format)) {
      add(spelt);
      separate('  ');
    }
  };
  return {
    startPart: (ofCells = []) => {
      separate('\n');
      formats = ofCells;
      cell = undefined;
    },
    onElement: (element) => {
      const { uri, local, attributes, parents } = element;
      separate(separatorOf({ uri, local }));
      if (local === 'c') cell = element;
      if (local === 'v') value = '';
      if (isOdfNamespace(uri)) return;
      for (const key of saidAside) addAside(attributes.get(key));
      if (local === 'sheet') addAside(attributes.get('name'));
      const kept = attributes.get('v');
      // A pivot table keeps a copy of its source data.
      if (kept === undefined || !parents.some(({ local: around }) => /^(?:pivotCache|sharedItems)/.test(around)))
        return;
      separate('  ');
      if (local === 'n') addNumber(kept);
      if (local === 's') add(kept);
      separate('  ');
    },
    onText: (text, parents) => {
      const inside = parents.at(-1);
      if (!inside) return;
      if (inside.local === 'v' && !isOdfNamespace(inside.uri)) value += text;
      else if (isOdfNamespace(inside.uri) ? isOdfText(parents) : isOdfText(parents) || isOoxmlText(inside))
        add(pageMargin.test(inside.local) ? text.replaceAll(/&(?:"[^"]*"|[A-Z])/g, '  ') : text);
    },
    onClose: ({ uri, local }) => {
      if (local === 'v' && !isOdfNamespace(uri)) {
        const type = cell ? (cell.attributes.get('t') ?? 'n') : 'str';
        if (type === 'n') addNumber(value, formats[Number(cell?.attributes.get('s') ?? 0)]);
        // The value is an index into the list of words, which is read separately.
        else if (type !== 's') add(value);
      }
      if (local === 'c') cell = undefined;
      separate(separatorOf({ uri, local }));
    },
    words: () => pieces.join(''),
  };
}
