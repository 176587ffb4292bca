import type { ExcerptPart } from '../search-types.ts';

/** Text with its matches in `<mark>`; whatever else it holds stays text. */
export const excerptNodes = (parts: readonly ExcerptPart[]): Node[] =>
  parts.map(({ text, isMatch }) => {
    if (!isMatch) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
