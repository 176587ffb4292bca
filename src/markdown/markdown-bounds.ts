/**
 * What Markdown's parsers pay for more than once. No article comes near these numbers, and at them a body still takes
 * no more than a second or two; what a nesting costs beside time is the stack.
 */
export const markdownBounds = {
  /** Of the whole body. A law of two hundred articles has five thousand. */
  lines: 20_000,
  /** Of the whole body: stars, underscores, brackets, backticks and angle brackets. */
  allMarks: 60_000,
  /** Each reference is looked for in the list of all definitions. */
  definitions: 1000,
  /** Lines of `=` or `-` under words: each heading of that kind makes the parser go over all that stands above. */
  underlines: 300,
  /** Of lists: each item asks all others of its list whether one of them holds a blank line. */
  items: 5000,
  /** Of one stretch: words are set in one another by them. */
  marks: 2000,
  /** Characters times marks, over all stretches: a mark may be looked for to the end of its stretch. */
  work: 50_000_000,
  /** Rows times columns: a row sets the number of cells of all rows below it. */
  cells: 50_000,
  /** Quotes and lists in one another. */
  nested: 32,
  /** Columns before a marker, by which lists are set in one another line by line. */
  indent: 64,
  /** HTML elements opened and not closed, which a browser's grammar opens again in every paragraph below. */
  openTags: 100,
} as const;
