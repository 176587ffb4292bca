/** Characters that a page does not show, or shows as something else. */
const unseen = /[\0-\x08\x0B-\x1F\x7F-\x9F\xA0\xAD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

const longest = 400;

const show = (text: string): string =>
  text.replaceAll(unseen, (found) => `[U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);

/** A text as a Markdown code block. Its invisible characters are named, and it cannot close its fences. */
export function codeBlock(text: string, language: string): string {
  const shown = show(text.length > longest ? `${text.slice(0, longest)}…` : text);
  const longestInside = (shown.match(/`{3,}/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longestInside + 1);
  return `${fence}${language}\n${shown}\n${fence}`;
}
