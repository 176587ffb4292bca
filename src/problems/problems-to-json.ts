import type { ReportOptions } from './report-options.ts';
import type { Problem } from './problem.ts';
import { sortProblems } from './sort-problems.ts';

/** The report for other programs. A problem about the whole file gets the place 1:1. */
export function problemsToJson(problems: readonly Problem[], { folder, files }: ReportOptions): string {
  const blocking = problems.filter(({ severity }) => severity === 'chan').length;
  const list = sortProblems(problems).map(
    ({ file, line = 1, column = 1, ruleId, severity, reason, cure, acknowledged }) => ({
      file: `${folder}/${file}`,
      line,
      column,
      rule: ruleId,
      severity,
      message: reason,
      cure,
      ...(acknowledged === undefined ? {} : { acknowledged }),
    }),
  );
  return JSON.stringify({ problems: list, files, blocking, notes: problems.length - blocking }, null, 2);
}
