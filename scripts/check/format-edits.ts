import type { Edit } from '../../src/reading/hiding/edit.ts';
import { applyEdits } from '../../src/reading/hiding/edit.ts';

const lineEnd = /\r\n|\n|\r/g;

/** Shows edits line by line, the old lines above the new ones, with the numbers of the old. */
export function formatEdits(source: string, edits: readonly Edit[], label: string): string {
  const starts = [0, ...Array.from(source.matchAll(lineEnd), ({ index, 0: end }) => index + end.length)];
  const lineAt = (index: number): number => starts.findLastIndex((start) => start <= index);
  const groups: { first: number; last: number; edits: Edit[] }[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const [first, last] = [lineAt(edit.start), lineAt(Math.max(edit.start, edit.end - 1))];
    const before = groups.at(-1);
    if (before && first <= before.last) {
      before.edits.push(edit);
      before.last = Math.max(before.last, last);
    } else groups.push({ first, last, edits: [edit] });
  }
  return [
    label,
    ...groups.flatMap(({ first, last, edits: own }) => {
      const [from, to] = [starts[first] ?? 0, starts[last + 1] ?? source.length];
      const old = source.slice(from, to);
      const moved = own.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
      return [
        ...linesOf(old).map((line, at) => mark(first + 1 + at, '-', line)),
        ...linesOf(applyEdits(old, moved)).map((line) => mark('', '+', line)),
      ];
    }),
  ].join('\n');
}

const linesOf = (text: string): string[] => text.replace(/(?:\r\n|\n|\r)$/, '').split(lineEnd);
const mark = (line: number | '', sign: string, text: string): string => `  ${String(line).padStart(4)} ${sign} ${text}`;
