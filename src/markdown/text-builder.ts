import { createIndexMap } from '../vietnamese/index-map.ts';

/** Builds a text from pieces of a source, and knows the source position of each character. */
export interface TextBuilder {
  readonly text: () => string;
  readonly length: () => number;
  readonly endsWithSpace: () => boolean;
  /** Adds `value`, which the source holds between `start` and `end`, possibly in another spelling. */
  add: (value: string, start: number, end: number) => void;
  /** Adds a separator between two pieces. The source does not hold it. */
  separate: (separator: string) => void;
  /** The source index for an index of the text. */
  toSource: (index: number) => number;
}

/** Makes a builder over one source. Indices of both texts count UTF-16 code units from 0. */
export function createTextBuilder(source: string): TextBuilder {
  let text = '';
  const map = createIndexMap();

  const align = (value: string, start: number, end: number): void => {
    let expected = -1;
    for (let index = 0, next = start; index < value.length; index += 1) {
      const { at, after } = findCharacter(source, value, index, { from: next, end });
      if (at !== expected) map.begin(text.length + index, at);
      expected = at + 1;
      next = after;
    }
  };

  return {
    text: () => text,
    length: () => text.length,
    endsWithSpace: () => text.endsWith(' '),
    add: (value, start, end) => {
      if (value === '') return;
      if (source.startsWith(value, start)) map.begin(text.length, start);
      else align(value, start, end);
      text += value;
    },
    separate: (separator) => {
      text += separator;
    },
    toSource: (index) => Math.min(map.toSource(index), source.length),
  };
}

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/y;
/** How far to search for a character. What precedes the words of a line, such as quote marks, is shorter. */
const farthest = 64;

/**
 * Where the source holds the character at `index` of `value`, and where the source continues. Only the source has
 * escapes, entities and the marks before a line's words. A character that is not found gets the position of the next
 * one.
 */
function findCharacter(
  source: string,
  value: string,
  index: number,
  { from, end }: { from: number; end: number },
): { at: number; after: number } {
  const character = value[index] ?? '';
  if (source[from] === '&') {
    entity.lastIndex = from;
    const written = entity.exec(source)?.[0];
    if (written && !value.startsWith(written, index)) return { at: from, after: from + written.length };
  }
  if (character === ' ' && /\s/.test(source[from] ?? '')) {
    let after = from + 1;
    while (after < end && /\s/.test(source[after] ?? '')) after += 1;
    return { at: from, after };
  }
  if (source[from] === character) return { at: from, after: from + 1 };
  if (source[from] === '\\' && source[from + 1] === character) return { at: from + 1, after: from + 2 };
  const found = source.slice(from, Math.min(end, from + farthest)).indexOf(character);
  return found < 0 ? { at: from, after: from } : { at: from + found, after: from + found + 1 };
}
