/** A Markdown file split in two. Lines are counted from 1 in the whole file. */
export interface SplitSource {
  frontmatter: string;
  /** Line of the first line of `frontmatter`. */
  frontmatterLine: number;
  body: string;
  /** Line on which `body` begins: that of the closing `---`, whose line break is the first character of `body`. */
  bodyLine: number;
}

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?:^|\r\n|\n|\r)---[ \t]*(?=\r\n|\n|\r|$)/g;

/** `undefined` when the file does not begin with a frontmatter between two lines of `---`. */
export function splitFrontmatter(source: string): SplitSource | undefined {
  const start = opening.exec(source)?.[0].length;
  if (start === undefined) return undefined;
  closing.lastIndex = 0;
  const rest = source.slice(start);
  const end = closing.exec(rest);
  if (!end) return undefined;
  const frontmatter = rest.slice(0, end.index);
  const bodyStart = end.index + end[0].length;
  return {
    frontmatter,
    frontmatterLine: 2,
    body: rest.slice(bodyStart),
    bodyLine: 1 + countLineBreaks(source.slice(0, start + bodyStart)),
  };
}

const countLineBreaks = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;
