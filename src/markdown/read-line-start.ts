/** What precedes the words of a line: quotes, list markers and the blanks between them. */
export interface LineStart {
  /** Index of the first character of the words, or of the line's end. */
  end: number;
  /** Number of quote and list markers. */
  nested: number;
  quotes: number;
  /** Columns of the widest run of blanks before a marker. */
  indent: number;
  /** Columns before the words, after the last quote. */
  column: number;
  /** The first list marker after the quotes. */
  item: ItemStart | undefined;
}

interface ItemStart {
  /** Columns before the marker, and before the content of the item. */
  column: number;
  words: number;
  /** Whether the item can interrupt a paragraph. */
  interrupts: boolean;
}

const tabStop = 4;
/** Blanks before a quote, or between a marker and its words; more blanks turn the words into code. */
const widestGap = 3;

/** Reads the beginning of the line from `start` up to `lineEnd`, in time linear in its length. */
export function readLineStart(body: string, start: number, lineEnd: number): LineStart {
  const found: LineStart = { end: start, nested: 0, quotes: 0, indent: 0, column: 0, item: undefined };
  for (;;) {
    const before = found.column;
    const words = skipBlanks(body, found.end, lineEnd, found.column);
    [found.end, found.column] = [words.end, words.column];
    const length = lengthOfMarker(body, found.end, lineEnd);
    if (length === 0) return found;
    const gap = found.column - before;
    found.indent = Math.max(found.indent, gap);
    const marker = body.slice(found.end, found.end + length);
    if (marker === '>') {
      if (gap > widestGap) return found;
      [found.quotes, found.column, found.item] = [found.quotes + 1, -length, undefined];
    }
    found.nested += 1;
    found.end += length;
    found.column += length;
    if (marker !== '>')
      found.item ??= readItem(marker, found.column, skipBlanks(body, found.end, lineEnd, found.column));
  }
}

function readItem(marker: string, column: number, words: { column: number }): ItemStart {
  const gap = words.column - column;
  return {
    column: column - marker.length,
    words: column + (gap > widestGap + 1 ? 1 : gap),
    interrupts: marker.length === 1 || marker === '1.' || marker === '1)',
  };
}

function skipBlanks(body: string, from: number, lineEnd: number, columns: number): { end: number; column: number } {
  let [end, column] = [from, columns];
  for (; end < lineEnd && isBlank(body.charCodeAt(end)); end += 1)
    column += body.charCodeAt(end) === 0x09 ? tabStop - (column % tabStop) : 1;
  return { end, column };
}

/** 0 where there is no marker: the marker of an item without words counts as a word. */
function lengthOfMarker(body: string, index: number, lineEnd: number): number {
  if (index >= lineEnd) return 0;
  const character = body[index] ?? '';
  if (character === '>') return 1;
  let end = index;
  while (end < index + 9 && isDigit(body.charCodeAt(end))) end += 1;
  const isMarker = end === index ? '-+*'.includes(character) : '.)'.includes(body[end] ?? ' ');
  if (!isMarker || !isBlank(body.charCodeAt(end + 1))) return 0;
  return skipBlanks(body, end + 1, lineEnd, 0).end < lineEnd ? end + 1 - index : 0;
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
