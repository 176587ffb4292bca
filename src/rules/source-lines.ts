export interface SourceLine {
  text: string;
  /** Counted from 1. */
  line: number;
}

/** The lines of a source. A Markdown paragraph or a frontmatter key is mostly one line. */
export const sourceLines = (source: string): SourceLine[] =>
  source
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((text, index) => ({ text, line: index + 1 }));
