/**
 * Limits for what Markdown parsers process more than once. No article comes near them, and a body at the limits takes
 * no more than a second or two. Nesting also uses the stack.
 */
export const markdownBounds = {
  /** In the whole body. A law of two hundred articles has five thousand. */
  lines: 20_000,
  /** In the whole body: stars, underscores, brackets, backticks and angle brackets. */
  allMarks: 60_000,
  /** Each reference is searched for in the list of all definitions. */
  definitions: 1000,
  /** Lines of `=` or `-` under words: for each such heading the parser reads again all text above it. */
  underlines: 300,
  /** List items: for each item the parser checks all others of its list for a blank line. */
  items: 5000,
  /** In one stretch: these signs nest text inside other text. */
  marks: 2000,
  /** Characters times marks, over all stretches: the search for a mark may run to the end of its stretch. */
  work: 50_000_000,
  /** Rows times columns: a row sets the number of cells for all rows below it. */
  cells: 50_000,
  /** Depth of nested quotes and lists. */
  nested: 32,
  /** Columns before a marker, which nest lists line by line. */
  indent: 64,
  /** HTML elements that are never closed: an HTML parser opens them again in every paragraph below. */
  openTags: 100,
} as const;
