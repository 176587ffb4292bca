import { createHash } from 'node:crypto';
import type { Problem } from './problem.ts';
import type { ReportOptions } from './report-options.ts';
import { sortProblems } from './sort-problems.ts';

/**
 * GitLab's Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/). GitLab tells new problems from old
 * ones by the fingerprint: it covers the problem's text and how many equal ones precede it, but no line.
 */
export function problemsToGitlab(problems: readonly Problem[], { folder }: ReportOptions): string {
  const seen = new Map<string, number>();
  const entries = sortProblems(problems).map((problem) => {
    const { file, ruleId, reason, cure, line = 1 } = problem;
    const key = [file, ruleId, reason].join('\n');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return {
      description: `${reason} ${cure}`,
      check_name: ruleId,
      fingerprint: createHash('sha256').update(`${key}\n${before}`).digest('hex').slice(0, 32),
      severity: severityOf(problem),
      location: { path: `${folder}/${file}`, lines: { begin: line } },
    };
  });
  return JSON.stringify(entries, null, 2);
}

function severityOf({ severity, acknowledged }: Problem): string {
  if (acknowledged !== undefined) return 'info';
  return severity === 'chan' ? 'blocker' : 'minor';
}
