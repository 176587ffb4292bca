import type { Problem } from './problem.ts';

interface FormatOptions {
  /** Folder that the problems' files stand in, as the reader of the message knows it: `content`. */
  folder: string;
  /** Files looked at, for the last line. */
  files: number;
}

/**
 * Problems as staff read them in a terminal: grouped by file; place, rule and what is wrong on one line, what to write
 * instead below it; totals last.
 */
export function formatProblems(problems: readonly Problem[], { folder, files }: FormatOptions): string {
  const width = Math.max(0, ...problems.map((problem) => problem.ruleId.length));
  const groups = [...Map.groupBy(problems, (problem) => problem.file)].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = groups.map(([file, ofFile]) =>
    [`${folder}/${file}`, ...[...ofFile].sort(byPlace).flatMap((problem) => formatProblem(problem, width)), ''].join(
      '\n',
    ),
  );
  return [...text, totals(problems, files)].join('\n');
}

const byPlace = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.ruleId < b.ruleId ? -1 : 1);

function formatProblem({ line, column, ruleId, reason, cure, severity }: Problem, width: number): string[] {
  const place = line === undefined ? '–' : `${line}:${column ?? 1}`;
  const head = `  ${place.padEnd(6)}  ${ruleId.padEnd(width)}   `;
  return [`${head}${severity === 'nhac' ? 'Nên xem lại: ' : ''}${reason}`, `${' '.repeat(head.length)}${cure}`];
}

function totals(problems: readonly Problem[], files: number): string {
  if (problems.length === 0) return `Đã soát ${files} tệp, không có vấn đề nào.`;
  const blocking = problems.filter((problem) => problem.severity === 'chan').length;
  const inFiles = new Set(problems.map((problem) => problem.file)).size;
  return `Đã soát ${files} tệp: ${blocking} lỗi phải sửa, ${problems.length - blocking} điều nên xem lại, trong ${inFiles} tệp.`;
}
