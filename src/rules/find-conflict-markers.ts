import { sourceLines, type SourceLine } from './source-lines.ts';

export interface ConflictMarker {
  /** Counted from 1. */
  line: number;
  column: number;
  /** The line as written, shortened. */
  marker: string;
}

/** A quote, a list item or blanks may precede a marker: an editor's program indents markers inside them. */
const before = '^(?:[ \\t\\xA0\\u3000]|[>*+-](?=[ \\t]|[<>=|])|\\d{1,9}[.)](?=[ \\t]))*?';
/** Git writes seven signs, two more for each nested conflict, and then a name or nothing. */
const opening = new RegExp(`${before}<{7,31}(?:[ \\t].*)?$`);
/** Markdown formatters write the last marker as seven quotes. */
const closing = new RegExp(`${before}(?:>{7,31}|(?:> ){6}>)(?:[ \\t].*)?$`);
const base = new RegExp(`${before}\\|{7,31}(?:[ \\t][^|]*)?$`);
const middle = new RegExp(`${before}={7,31}[ \\t]*$`);
const sign = /<{7}|>{7}|(?:> ){6}>|={7}|\|{7}/;

const longest = 60;

/**
 * The lines with which git separates two versions, even if an editor left only some of them. A `=======` alone below a
 * line of words makes a heading, so a rule asks about that; a row of empty cells is not a marker either.
 */
export function findConflictMarkers(source: string): ConflictMarker[] {
  if (!sign.test(source)) return [];
  const lines = sourceLines(source);
  const sure = lines.filter(
    ({ text }, index) => opening.test(text) || closing.test(text) || (base.test(text) && !isCell(lines, index)),
  );
  const middles = lines.filter(
    ({ text }, index) => middle.test(text) && (sure.length > 0 || !isUnderline(lines, index)),
  );
  return [...sure, ...middles]
    .sort((one, other) => one.line - other.line)
    .map(({ text, line }) => ({
      line,
      column: text.search(/[<>=|]{2}|> >/) + 1,
      marker: text.trim().length > longest ? `${text.trim().slice(0, longest)}…` : text.trim(),
    }));
}

const textAt = (lines: readonly SourceLine[], index: number): string => lines[index]?.text.trim() ?? '';

/** A row of bars only, beside rows of a table. */
const isCell = (lines: readonly SourceLine[], index: number): boolean =>
  /^\|+$/.test(textAt(lines, index)) && [index - 1, index + 1].some((other) => textAt(lines, other).startsWith('|'));

/** Whether the line underlines a heading. A frontmatter and a registry hold no headings. */
function isUnderline(lines: readonly SourceLine[], index: number): boolean {
  const end = textAt(lines, 0) === '---' ? lines.findIndex(({ text }, at) => at > 0 && text.trim() === '---') : -1;
  return end > 0 && index > end + 1 && textAt(lines, index - 1) !== '';
}
