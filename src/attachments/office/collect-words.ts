import { attachmentLimits } from '../attachment-limits.ts';
import { refuse } from '../attachment-failure.ts';
import type { XmlElement, XmlName } from '../read-xml.ts';

/** The words of a document in reading order; what a run cuts in two is one word. */
export interface WordCollector {
  onElement: (element: XmlElement) => void;
  onText: (text: string, parents: readonly XmlName[]) => void;
  words: () => string;
}

/** What stands apart from what was before, by its local name. */
const separators: Readonly<Record<string, string>> = {
  ...{ p: '\n', h: '\n', si: '\n', row: '\n', tr: '\n', br: '\n', cr: '\n', 'line-break': '\n', comment: '\n' },
  ...{ c: '  ', tc: '  ', 'table-cell': '  ', tab: ' ', s: ' ' },
};

/** Words of OOXML, what was struck out among them; a cell's own number, where it is no place in the list of words. */
const isOoxmlText = (local: string, isShared: boolean): boolean =>
  local === 't' || local === 'delText' || (local === 'v' && !isShared);

const isOdfText = (parents: readonly XmlName[]): boolean => parents.some(({ uri }) => uri.endsWith(':text:1.0'));

export function createWordCollector(): WordCollector {
  const pieces: string[] = [];
  let length = 0;
  let isShared = false;
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
    if (length > attachmentLimits.characters) refuse('nhieu-chu');
  };
  return {
    onElement: ({ local, attributes }) => {
      if (local === 'c') isShared = attributes.get('t') === 's';
      const separator = Object.hasOwn(separators, local) ? separators[local] : undefined;
      if (separator !== undefined && length > 0) add(separator);
    },
    onText: (text, parents) => {
      const local = parents.at(-1)?.local ?? '';
      if (isOoxmlText(local, isShared) || isOdfText(parents)) add(text);
    },
    words: () => pieces.join(''),
  };
}
