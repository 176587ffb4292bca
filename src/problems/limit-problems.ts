import { formatNumber } from '../vietnamese/format-number.ts';
import { createProblem, type Problem } from './problem.ts';

/** For one rule in one file: an editor who mends so many will look at the rest unasked. */
const most = 50;

/** Keeps at most `most` problems for each rule of a file, and adds one problem that counts the others. */
export function limitProblems(problems: readonly Problem[]): Problem[] {
  if (problems.length <= most) return [...problems];
  const groups = Map.groupBy(problems, ({ file, ruleId, acknowledged }) =>
    JSON.stringify([file, ruleId, acknowledged]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length <= most) return group;
    const { file, ruleId: rule, cure, acknowledged } = first;
    const rest = group.slice(most);
    const { line, column } = rest[0] ?? first;
    const place = line === undefined || column === undefined ? undefined : { line, column };
    const severity = rest.some((problem) => problem.severity === 'chan') ? 'chan' : 'nhac';
    const message = `Từ đây còn ${formatNumber(rest.length)} chỗ nữa cùng loại, không nêu từng chỗ.`;
    return [...group.slice(0, most), createProblem({ file, rule, place, message, cure, severity, acknowledged })];
  });
}
