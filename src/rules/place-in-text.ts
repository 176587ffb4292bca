import type { ProblemPlace } from '../problems/problem.ts';

/**
 * Turns indices of a text into places of its file. Lines are counted once, at the first index; each place is then found
 * by binary search.
 */
export function createPlaceFinder(text: string, firstLine: number): (index: number) => ProblemPlace {
  let starts: readonly number[] | undefined;
  return (index) => {
    starts ??= lineStarts(text);
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= index) line = middle;
      else after = middle;
    }
    return { line: firstLine + line, column: index - (starts[line] ?? 0) + 1 };
  };
}

const lineStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length),
];
