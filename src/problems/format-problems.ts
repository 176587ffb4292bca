import type { Problem } from './problem.ts';

interface FormatOptions {
  /** Articles and pages looked at, for the last line. */
  files: number;
}

/**
 * Problems as staff read them in a terminal: grouped by file, place and rule first, then what is wrong and below it
 * what to write instead; totals last.
 */
export function formatProblems(problems: readonly Problem[], { files }: FormatOptions): string {
  const groups = [...Map.groupBy(problems, (problem) => problem.file)].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = groups.map(([file, ofFile]) => [file, ...[...ofFile].sort(byPlace).flatMap(formatProblem), ''].join('\n'));
  return [...text, totals(problems, files)].join('\n');
}

const byPlace = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.ruleId < b.ruleId ? -1 : 1);

function formatProblem({ line, column, ruleId, reason, cure, severity }: Problem): string[] {
  const place = line === undefined ? '–' : `${line}:${column ?? 1}`;
  const note = severity === 'nhac' ? '(nhắc) ' : '';
  return [`  ${place.padStart(6)}  ${ruleId}`, `          ${note}${reason}`, `          → ${cure}`];
}

function totals(problems: readonly Problem[], files: number): string {
  const blocking = problems.filter((problem) => problem.severity === 'chan').length;
  const notes = problems.length - blocking;
  const inFiles = new Set(problems.map((problem) => problem.file)).size;
  if (problems.length === 0) return `Đã soát ${files} tệp, không có vấn đề nào.`;
  return `Đã soát ${files} tệp: ${blocking} lỗi phải sửa, ${notes} điều nên xem lại, trong ${inFiles} tệp.`;
}
