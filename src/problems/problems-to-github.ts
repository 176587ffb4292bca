import type { Problem } from './problem.ts';
import type { ReportOptions } from './report-options.ts';
import { sortProblems } from './sort-problems.ts';

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions, escaped as actions/toolkit does. */
export const problemsToGithub = (problems: readonly Problem[], { folder }: ReportOptions): string =>
  sortProblems(problems)
    .map((problem) => {
      const { file, line = 1, column = 1, ruleId, reason, cure, acknowledged } = problem;
      const keys = { file: `${folder}/${file}`, line, col: column, title: ruleId };
      const properties = Object.entries(keys).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      const text = acknowledged === undefined ? cure : `Đã xem xét và vẫn giữ: ${acknowledged}`;
      return `::${levelOf(problem)} ${properties.join(',')}::${escapeText(`${reason}\n${text}`)}`;
    })
    .join('\n');

function levelOf({ severity, acknowledged }: Problem): string {
  if (acknowledged !== undefined) return 'notice';
  return severity === 'chan' ? 'error' : 'warning';
}

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
