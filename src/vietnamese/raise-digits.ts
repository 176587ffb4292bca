const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Writes the digits of some ranges as a page shows them in `<sup>`: `m2` as `m²`. Every index stays the same.
 *
 * @param ranges by their ends, in order
 */
export function raiseDigits(text: string, ranges: readonly { start: number; end: number }[]): string {
  if (ranges.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    if (end <= from) continue;
    const begin = Math.max(from, start);
    pieces.push(
      text.slice(from, begin),
      text.slice(begin, end).replace(/\d/g, (digit) => raised[Number(digit)] ?? digit),
    );
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
