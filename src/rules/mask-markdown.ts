/** What is no word of the text: its signs become as many blanks, so that every index stays where it was. */
const masked: readonly RegExp[] = [
  /<!--[\s\S]*?-->/g,
  /^[ \t]*(?:`{3,}|~{3,}).*$/gm,
  /<\/?[a-zA-Z][^<>\n]*>/g,
  /(?<=\])\([^()\s]*(?:\s+"[^"\n]*"|\s+'[^'\n]*')?\)/g,
  /^[ \t]{0,3}(?:#{1,6}(?=\s)|>+|[-+*](?=\s)|\d{1,9}[.)](?=\s))/gm,
  /[*_`[\]~|\\]/g,
];

/** The plain words of Markdown at their own places, in time linear in its length. */
export const maskMarkdown = (markdown: string): string =>
  masked.reduce((text, pattern) => text.replace(pattern, blank), markdown);

const blank = (found: string): string => found.replace(/[^\n]/g, ' ');
