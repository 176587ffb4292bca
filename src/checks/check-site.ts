import type { Problem } from '../problems/problem.ts';
import { collectFindings } from './collect-findings.ts';
import type { Check } from './define-check.ts';
import type { Site } from './site.ts';

export interface CheckedSite {
  problems: Problem[];
  pages: number;
  files: number;
}

/** Runs checks side by side over a site, so that every file is read and parsed once. */
export function checkSite(site: Site, checks: readonly Check[]): CheckedSite {
  const findings = collectFindings();
  const steps = checks.map(({ id, check }) => check(site, (finding) => findings.report(id, finding)));
  let pages = 0;
  for (const path of site.paths) {
    const file = site.open(path);
    for (const step of steps) step.file?.(file);
    if (path.endsWith('.html')) pages += 1;
  }
  for (const step of steps) step.end?.();
  return { problems: findings.toProblems(), pages, files: site.paths.size };
}
