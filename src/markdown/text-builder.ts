/** A text put together from pieces of a source, which knows where each of its characters stands there. */
export interface TextBuilder {
  readonly text: () => string;
  readonly length: () => number;
  readonly endsWithSpace: () => boolean;
  /** Adds `value`, which the source writes from `start` on and before `end`, if not letter by letter. */
  add: (value: string, start: number, end: number) => void;
  /** Adds what separates two pieces; it stands nowhere in the source. */
  separate: (separator: string) => void;
  /** Where the character at `index` of the text stands in the source. */
  toSource: (index: number) => number;
}

/** Makes a builder over one source; indices of both count UTF-16 code units from 0. */
export function createTextBuilder(source: string): TextBuilder {
  let text = '';
  /** Runs whose characters follow one another in both: where each begins in the text, and where in the source. */
  const starts: number[] = [];
  const origins: number[] = [];
  const run = (start: number, origin: number): void => {
    starts.push(start);
    origins.push(origin);
  };

  const align = (value: string, start: number, end: number): void => {
    let expected = -1;
    for (let index = 0, next = start; index < value.length; index += 1) {
      const { at, after } = findCharacter(source, value, index, { from: next, end });
      if (at !== expected) run(text.length + index, at);
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
      if (source.startsWith(value, start)) run(text.length, start);
      else align(value, start, end);
      text += value;
    },
    separate: (separator) => {
      text += separator;
    },
    toSource: (index) => {
      const last = findLastAtMost(starts, index);
      if (last < 0) return 0;
      return Math.min((origins[last] ?? 0) + index - (starts[last] ?? 0), source.length);
    },
  };
}

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/y;
/** A character is looked for this far: what stands before the words of a line, a quote's marks say, is shorter. */
const farthest = 64;

/**
 * Where the source writes the character at `index` of `value`, and where it goes on. Escapes, entities and the marks
 * before a line's words stand in the source alone; a character that is nowhere is given the place of the next.
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

function findLastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
