import type { Problem } from './problem.ts';

/** By file, place and rule: the order of every report. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.ruleId, b.ruleId),
  );

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
