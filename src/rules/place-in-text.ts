import type { RulePlace } from './rule-article.ts';

/** Turns indices of a text into places of its file; the lines are counted once, when the first index is asked for. */
export function createPlaceFinder(text: string, firstLine: number): (index: number) => RulePlace {
  let starts: number[] | undefined;
  return (index) => {
    starts ??= [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((found) => found.index + found[0].length)];
    const line = Math.max(
      0,
      starts.findLastIndex((start) => start <= index),
    );
    return { line: firstLine + line, column: index - (starts[line] ?? 0) + 1 };
  };
}
