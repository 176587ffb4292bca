/** What is no word of the text: its signs become as many blanks, so that every index stays where it was. */
const masked: readonly RegExp[] = [
  /^[ \t]*(?:`{3,}|~{3,}).*$/gm,
  /<\/?[a-zA-Z][^<>\n]*>/g,
  /(?<=\])\([^()\s]*(?:\s+"[^"\n]*"|\s+'[^'\n]*')?\)/g,
  /^[ \t]{0,3}(?:#{1,6}(?=\s)|>+|[-+*](?=\s)|\d{1,9}[.)](?=\s))/gm,
  /[*_`[\]~|\\]/g,
];

/** The plain words of Markdown at their own places, in time linear in its length. */
export const maskMarkdown = (markdown: string): string =>
  masked.reduce((text, pattern) => text.replace(pattern, blank), withoutComments(markdown));

const blank = (found: string): string => found.replace(/[^\n]/g, ' ');

/** Comments end where they are closed; one that is not hides nothing, and is not looked for again. */
function withoutComments(markdown: string): string {
  let text = '';
  let from = 0;
  for (let start = markdown.indexOf('<!--'); start >= 0; start = markdown.indexOf('<!--', from)) {
    const end = markdown.indexOf('-->', start + 4);
    if (end < 0) break;
    text += markdown.slice(from, start) + blank(markdown.slice(start, end + 3));
    from = end + 3;
  }
  return text + markdown.slice(from);
}
