import type { BodyFormat } from './parse-body.ts';
import { readLineStart, type LineStart } from './read-line-start.ts';

/** Lines that a parser may read as one run of words: a paragraph, a list item, a table row. */
export interface Stretch {
  /** Line on which it begins, counted from 1. */
  line: number;
  lines: number;
  characters: number;
  /** Signs that nest text inside other text. */
  marks: number;
  /** Lines that turn the text above them into a heading. */
  underlines: number;
  /** Number of table cells in its lines; 0 outside a table. */
  cells: number;
}

export interface BodyLine {
  /** Counted from 1. */
  line: number;
  start: LineStart;
  /** The text before the words. */
  margin: string;
  text: string;
}

export function* readBodyLines(body: string): Generator<BodyLine> {
  for (let from = 0, line = 1; from < body.length; line += 1) {
    const newline = body.indexOf('\n', from);
    const to = newline < 0 ? body.length : newline;
    const start = readLineStart(body, from, to);
    yield { line, start, margin: body.slice(from, start.end), text: body.slice(start.end, to) };
    from = to + 1;
  }
}

/** The stretches of a body in order. If only a parser could separate two stretches, they are one. */
export function* readStretches(lines: Iterable<BodyLine>, format: BodyFormat): Generator<Stretch> {
  const isNewItem = createItemFinder();
  let stretch: Stretch | undefined;
  let first: BodyLine | undefined;
  let columns = 0;
  /** The margin of a table's rows, while the rows follow one another. */
  let rowMargin: string | undefined;
  for (const current of lines) {
    const { line, text } = current;
    const isItem = isNewItem(current);
    if (text === '') {
      if (stretch) yield stretch;
      [stretch, first, columns, rowMargin] = [undefined, undefined, 0, undefined];
      continue;
    }
    const isRow = rowMargin !== undefined && !isItem && text.startsWith('|') && blankMargin(current) === rowMargin;
    if (!isRow) rowMargin = undefined;
    if (stretch && (isItem || isRow)) {
      yield stretch;
      [stretch, first] = [undefined, undefined];
    }
    if (isDelimiterRow(text)) {
      columns = Math.max(columns, countCells(text));
      const isBelowHeader = first !== undefined && stretch?.lines === 1 && countCells(first.text) === countCells(text);
      if (first && isBelowHeader) rowMargin = blankMargin(first);
    }
    stretch ??= { line, lines: 0, characters: 0, marks: 0, underlines: 0, cells: 0 };
    first ??= current;
    if (stretch.lines > 0 && underline.test(text)) stretch.underlines += 1;
    stretch.lines += 1;
    stretch.characters += text.length + 1;
    if (format === 'mdx' || first.margin !== '' || !htmlBlock.test(first.text)) stretch.marks += countMarks(text);
    stretch.cells += columns;
  }
  if (stretch) yield stretch;
}

/** Nothing below such a tag is read as Markdown, up to the next empty line. */
const htmlBlock =
  /^<\/?(?:table|thead|tbody|tfoot|tr|td|th|caption|ul|ol|li|dl|dt|dd|p|div|section|figure|h[1-6])[ \t/>]/i;
const underline = /^(?:=+|-+)[ \t]*$/;
const isDelimiterRow = (text: string): boolean => /^[-:| \t]+$/.test(text) && text.includes('-') && /[|:]/.test(text);
const countCells = (text: string): number =>
  (text
    .trim()
    .replace(/^\|/, '')
    .replace(/\\[\\|]/g, '')
    .replace(/\|$/, '')
    .match(/\|/g)?.length ?? 0) + 1;
/** The margin as the table's following rows have it: blanks replace a marker. */
const blankMargin = ({ margin }: BodyLine): string => margin.replace(/[^>\t]/g, ' ');

const isMark = new Uint8Array(128);
for (const mark of '*_[]<`') isMark[mark.charCodeAt(0)] = 1;

export function countMarks(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) count += isMark[text.charCodeAt(index)] ?? 0;
  return count;
}

/** A marker with a wider margin is a word of the paragraph above it. */
const widestMargin = 3;

/**
 * Returns a function that is called for all lines in order. It tells whether a line begins a list item. A line that may
 * also continue the paragraph above does not.
 */
function createItemFinder(): (line: BodyLine) => boolean {
  /** Columns before the words of the open items, the innermost last. */
  let open: number[] = [];
  let quotes = 0;
  return ({ start: { item, column, ...start }, text }) => {
    if (text === '') return false;
    if (start.quotes !== quotes) open = [];
    quotes = start.quotes;
    const continued = open.filter((words) => words <= (item?.column ?? column));
    const isSibling = continued.length < open.length;
    const isFarIn = item !== undefined && item.column > (continued.at(-1) ?? 0) + widestMargin;
    if (item && isFarIn) return false;
    open = continued;
    if (!item || !(item.interrupts || isSibling)) return false;
    open.push(item.words);
    return true;
  };
}
