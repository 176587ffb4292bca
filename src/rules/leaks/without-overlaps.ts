import type { TextSpan } from '../../vietnamese/text-span.ts';

/** The spans that share no character with the others. The spans are in order. */
export function withoutOverlaps(spans: readonly TextSpan[], others: readonly TextSpan[]): TextSpan[] {
  const sorted = others.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return spans.filter(({ start, end }) => {
    while ((sorted[next]?.end ?? Infinity) <= start) next += 1;
    return (sorted[next]?.start ?? Infinity) >= end;
  });
}
