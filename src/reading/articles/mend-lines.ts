import type { Mend } from '../../rules/rule.ts';
import { createPlaceFinder } from '../../rules/place-in-text.ts';

export interface MendedLines {
  /** Applies the mends of one finding, all or none; false if they could not be applied. */
  mend: (mends: readonly Mend[]) => boolean;
  /** The source with the applied mends. */
  text: () => string;
}

/**
 * Mends a source with findings from its clean text, in which the body begins at `bodyStart`. A line is changed only
 * where the source and the clean text agree. Line ends are kept.
 */
export function mendLines(source: string, clean: string, bodyStart: number): MendedLines {
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  const pieces = source.slice(start).split(/(\r\n|\n|\r)/);
  const cleanLines = clean.split('\n');
  const isAligned = cleanLines.length === (pieces.length + 1) / 2;
  const placeOf = createPlaceFinder(clean, 0);
  const lineEnd = pieces[1] ?? '\n';
  const taken = new Map<number, Mend[]>();

  const locate = ({ start: from, end, text }: Mend): { line: number; mend: Mend } | undefined => {
    const { line, column } = placeOf(bodyStart + from);
    const mend = { start: column - 1, end: column - 1 + end - from, text };
    const before = cleanLines[line] ?? '';
    const overlaps = (taken.get(line) ?? []).some((other) => other.start < mend.end && mend.start < other.end);
    return isAligned && before === pieces[2 * line] && mend.end <= before.length && !overlaps
      ? { line, mend }
      : undefined;
  };

  return {
    mend: (mends) => {
      const located = mends.map(locate);
      if (mends.length === 0 || located.includes(undefined)) return false;
      for (const one of located) if (one) taken.set(one.line, [...(taken.get(one.line) ?? []), one.mend]);
      return true;
    },
    text: () => {
      const mended = [...pieces];
      for (const [line, mends] of taken) {
        mended[2 * line] = mends
          .toSorted((a, b) => b.start - a.start)
          .reduce(
            (text, { start: from, end, text: by }) =>
              text.slice(0, from) + by.replaceAll('\n', lineEnd) + text.slice(end),
            pieces[2 * line] ?? '',
          );
      }
      return source.slice(0, start) + mended.join('');
    },
  };
}
