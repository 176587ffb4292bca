export interface SourceLine {
  text: string;
  /** Counted from 1. */
  line: number;
}

/** The lines of a source; a paragraph of Markdown, or a key of the frontmatter, is mostly one. */
export const sourceLines = (source: string): SourceLine[] =>
  source
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((text, index) => ({ text, line: index + 1 }));
