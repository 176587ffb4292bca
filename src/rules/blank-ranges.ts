import type { WordRange } from '../markdown/body-words.ts';

/** Replaces the ranges with blanks, so that every index stays the same. */
export function blankRanges(text: string, ranges: readonly WordRange[]): string {
  if (ranges.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    pieces.push(text.slice(from, Math.max(from, start)), text.slice(Math.max(from, start), end).replace(/[^\n]/g, ' '));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
