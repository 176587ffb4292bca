/** A part of a text, in UTF-16 units: `text` goes from `start` up to, not including, `end`. */
export interface TextSpan {
  start: number;
  end: number;
  text: string;
}

/** Every match of a global pattern, in order. A shared pattern is safe, because `matchAll` works on a copy. */
export const spansOf = (pattern: RegExp, text: string): TextSpan[] =>
  Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    text: match,
  }));
