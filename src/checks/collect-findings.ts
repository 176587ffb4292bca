import { createProblem, type Problem } from '../problems/problem.ts';
import type { Finding } from './define-check.ts';

/** The number of files that are named for one fault: a fault of the layout is in every page of the site. */
const namedFiles = 5;

interface SiteFault {
  rule: string;
  finding: Finding;
  /** Each file once, however often it has the fault. */
  files: Set<string>;
}

export interface FindingCollection {
  report(rule: string, finding: Finding): void;
  /** One for each fault and file, for the first few files of a fault. The last one counts the other files. */
  toProblems(): Problem[];
}

function faultToProblems({ rule, finding, files }: SiteFault): Problem[] {
  const { message, cure, severity = 'chan' } = finding;
  const more = files.size - namedFiles;
  return [...files].slice(0, namedFiles).map((file, index) => {
    const rest = more > 0 && index === namedFiles - 1 ? ` Còn ${more} tệp khác cũng vậy.` : '';
    return createProblem({ file: file.slice(1), rule, message: message + rest, cure, severity });
  });
}

export function collectFindings(): FindingCollection {
  const faults = new Map<string, SiteFault>();
  return {
    report(rule, finding) {
      const key = [rule, finding.message, finding.cure].join('\n');
      const fault = faults.get(key) ?? { rule, finding, files: new Set() };
      fault.files.add(finding.file);
      faults.set(key, fault);
    },
    toProblems: () => [...faults.values()].flatMap(faultToProblems),
  };
}
