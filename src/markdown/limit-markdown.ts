/**
 * The parser's time and depth grow with what is nested, in the worst case with its cube: 5,000 stars around a letter
 * take seconds, 5,000 list markers in a line overflow the stack. No article comes near these numbers.
 */
const mostNestedBlocks = 32;
const widestIndent = 64;
/** Stars, underscores and opening brackets in one paragraph or list item, by which words are set in one another. */
const mostInlineMarks = 1000;
/** A row sets the number of cells of all the rows below it. */
const mostCellMarks = 500;

const deepLine = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${mostNestedBlocks + 1},}`,
  'gm',
);
const indentedLine = new RegExp(String.raw`^[ \t]{${widestIndent + 1},}(?=[-+*>\d])`, 'gm');
const inlineMark = /\\?[*_[]/g;
const cellMark = /\\?\|/g;
const blockStart = /(?<=\n)(?=[ \t]*(?:\n|[-+*][ \t]+\S))/;

/** Makes plain text of the marks that are too many; every real article comes back as it is. */
export function limitMarkdown(body: string): string {
  if (!mayExceed(body)) return body;
  return body
    .replace(deepLine, '')
    .replace(indentedLine, ' '.repeat(widestIndent))
    .split(blockStart)
    .map(limitBlock)
    .join('');
}

function limitBlock(block: string): string {
  const lines = block.split('\n').map((line) => escapeBeyond(line, cellMark, mostCellMarks));
  return escapeBeyond(lines.join('\n'), inlineMark, mostInlineMarks);
}

function escapeBeyond(text: string, mark: RegExp, most: number): string {
  const count = text.match(mark)?.length ?? 0;
  return count <= most ? text : text.replace(mark, (found) => `\\${found.at(-1)}`);
}

const codes = {
  newline: 0x0a,
  tab: 0x09,
  space: 0x20,
  star: 0x2a,
  bracket: 0x5b,
  underscore: 0x5f,
  bar: 0x7c,
  dot: 0x2e,
  nine: 0x39,
};

/** One cheap pass, for nearly every body the only one: numbers of the whole body stand for those of its parts. */
function mayExceed(body: string): boolean {
  let inline = 0;
  let cells = 0;
  let lineStart = 0;
  let inMargin = true;
  for (let index = 0; index < body.length; index += 1) {
    const code = body.charCodeAt(index);
    if (code === codes.newline) {
      inMargin = true;
      lineStart = index + 1;
      continue;
    }
    if (code === codes.star || code === codes.underscore || code === codes.bracket) inline += 1;
    if (code === codes.bar) cells += 1;
    if (!inMargin) continue;
    inMargin = code === codes.tab || code === codes.space || (code > 0x28 && code <= codes.nine) || code === 0x3e;
    if (inMargin && index - lineStart > mostNestedBlocks) return true;
  }
  return inline > mostInlineMarks || cells > mostCellMarks;
}
