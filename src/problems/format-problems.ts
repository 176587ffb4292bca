import type { Problem } from './problem.ts';
import type { ReportOptions } from './report-options.ts';
import { sortProblems } from './sort-problems.ts';

/**
 * Formats problems for staff in a terminal, grouped by file. One line has the place, the rule and what is wrong; the
 * next line says what to write instead. Acknowledged problems follow; totals come last.
 */
export function formatProblems(problems: readonly Problem[], { folder, files }: ReportOptions): string {
  const [open, kept] = [problems.filter(isOpen), problems.filter((problem) => !isOpen(problem))];
  const width = problems.reduce((widest, { ruleId }) => Math.max(widest, ruleId.length), 0);
  return [
    ...formatGroups(open, folder, width),
    ...(kept.length > 0 ? ['Đã xem xét và vẫn giữ', '', ...formatGroups(kept, folder, width)] : []),
    totals(open, kept.length, files),
  ].join('\n');
}

const isOpen = ({ acknowledged }: Problem): boolean => acknowledged === undefined;

const formatGroups = (problems: readonly Problem[], folder: string, width: number): string[] =>
  [...Map.groupBy(sortProblems(problems), (problem) => problem.file)].map(([file, ofFile]) =>
    [`${folder}/${file}`, ...ofFile.flatMap((problem) => formatProblem(problem, width)), ''].map(toLine).join('\n'),
  );

/** A file name may hold a newline, and the text after it would look like a line of this report. */
const toLine = (text: string): string => text.replaceAll('\n', '\\n');

function formatProblem(
  { line, column, ruleId, reason, cure, severity, acknowledged }: Problem,
  width: number,
): string[] {
  const place = line === undefined ? '–' : `${line}:${column ?? 1}`;
  const head = `  ${place.padEnd(6)}  ${ruleId.padEnd(width)}   `;
  if (acknowledged !== undefined) return [`${head}${reason}`, `${' '.repeat(head.length)}Lý do: ${acknowledged}`];
  return [`${head}${severity === 'nhac' ? 'Nên xem lại: ' : ''}${reason}`, `${' '.repeat(head.length)}${cure}`];
}

function totals(problems: readonly Problem[], kept: number, files: number): string {
  const keptText = kept > 0 ? `; ${kept} điều đã xem xét và vẫn giữ` : '';
  if (problems.length === 0) return `Đã soát ${files} tệp, không có vấn đề nào${keptText}.`;
  const blocking = problems.filter((problem) => problem.severity === 'chan').length;
  const inFiles = new Set(problems.map((problem) => problem.file)).size;
  return `Đã soát ${files} tệp: ${blocking} lỗi phải sửa, ${problems.length - blocking} điều nên xem lại, trong ${inFiles} tệp${keptText}.`;
}
