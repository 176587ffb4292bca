import type { Problem } from '../problems/problem.ts';
import { collectFindings } from './collect-findings.ts';
import type { Check } from './define-check.ts';
import type { InspectedSite } from './inspected-site.ts';

export interface CheckedSite {
  problems: Problem[];
  pages: number;
  files: number;
}

interface CheckedFiles extends CheckedSite {
  /** Files with a finding, or with facts that count together with other files. */
  unsound: ReadonlySet<string>;
}

/** Runs all checks in one pass over a site, so that every file is read and parsed once. */
export function checkSite(site: InspectedSite, checks: readonly Check[]): CheckedSite {
  const { problems, pages, files } = checkFiles(site, checks);
  return { problems, pages, files };
}

/** Does the same, but skips some files that exist and are sound. */
export function checkFiles(site: InspectedSite, checks: readonly Check[], skipped?: ReadonlySet<string>): CheckedFiles {
  const findings = collectFindings();
  const unsound = new Set<string>();
  const steps = checks.map(({ id, check }) =>
    check(site, (finding) => {
      unsound.add(finding.file);
      findings.report(id, finding);
    }),
  );
  let pages = 0;
  for (const path of site.paths) {
    if (path.endsWith('.html')) pages += 1;
    if (skipped?.has(path)) continue;
    const file = site.open(path);
    for (const step of steps) if (step.file?.(file) === true) unsound.add(path);
  }
  for (const step of steps) step.end?.();
  return { problems: findings.toProblems(), pages, files: site.paths.size, unsound };
}
