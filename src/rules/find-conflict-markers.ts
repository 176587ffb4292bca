import { sourceLines, type SourceLine } from './source-lines.ts';

export interface ConflictMarker {
  /** Counted from 1. */
  line: number;
  column: number;
  /** The line as it is written, cut short. */
  marker: string;
}

/** A quote, an item of a list or blanks may stand before: an editor's program indents what it finds inside them. */
const before = '^(?:[ \\t\\xA0\\u3000]|[>*+-](?=[ \\t]|[<>=|])|\\d{1,9}[.)](?=[ \\t]))*?';
/** Git writes seven signs, two more for each conflict inside a conflict, and then a name or nothing. */
const opening = new RegExp(`${before}<{7,31}(?:[ \\t].*)?$`);
/** Formatters of Markdown write the last one as seven quotes. */
const closing = new RegExp(`${before}(?:>{7,31}|(?:> ){6}>)(?:[ \\t].*)?$`);
const base = new RegExp(`${before}\\|{7,31}(?:[ \\t][^|]*)?$`);
const middle = new RegExp(`${before}={7,31}[ \\t]*$`);
const sign = /<{7}|>{7}|(?:> ){6}>|={7}|\|{7}/;

const longest = 60;

/**
 * The lines by which git keeps two versions apart, however many of them an editor left. Of `=======` alone a line of
 * words above makes a heading, which is for a rule to ask about; a row of empty cells is no marker either.
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

/** A bare row of bars among rows of a table. */
const isCell = (lines: readonly SourceLine[], index: number): boolean =>
  /^\|+$/.test(textAt(lines, index)) && [index - 1, index + 1].some((other) => textAt(lines, other).startsWith('|'));

/** A frontmatter and a registry hold no headings. */
function isUnderline(lines: readonly SourceLine[], index: number): boolean {
  const end = textAt(lines, 0) === '---' ? lines.findIndex(({ text }, at) => at > 0 && text.trim() === '---') : -1;
  return end > 0 && index > end + 1 && textAt(lines, index - 1) !== '';
}
