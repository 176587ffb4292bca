import type { ExcerptPart } from '../search-types.ts';

/** The text with its matches in `<mark>`; markup in the text stays text. */
export const excerptNodes = (parts: readonly ExcerptPart[]): Node[] =>
  parts.map(({ text, isMatch }) => {
    if (!isMatch) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
