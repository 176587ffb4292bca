import { createProblem, problemToData, type Problem } from '../problems/problem.ts';
import { rules } from '../rules/all.ts';
import type { RuleGroup } from '../rules/rule.ts';
import type { ReadFile } from './threads/create-file-reader.ts';

/** Groups of problems that must not even be committed. */
const strict: readonly RuleGroup[] = ['con-nguoi', 'bi-mat', 'lo-lot'];
const strictRules = new Set(rules.filter(({ group }) => strict.includes(group)).map(({ id }) => id));

type ReadDraft = Pick<ReadFile, 'article' | 'said'> & { file: string };

/**
 * Makes problems of a draft non-blocking, since a draft is not published: one officer's unfinished article must not
 * delay another's correction or withdrawal. Problems that would expose people or secrets still block.
 */
export function easeDrafts(problems: readonly Problem[], read: readonly ReadDraft[]): Problem[] {
  const drafts = new Set(read.filter(isDraft).map(({ file }) => file));
  return problems.map((problem) =>
    problem.severity === 'chan' && drafts.has(problem.file) && !strictRules.has(problem.ruleId)
      ? createProblem({ ...problemToData(problem), severity: 'nhac' })
      : problem,
  );
}

const isDraft = ({ article, said }: ReadDraft): boolean => (article ?? said)?.draft === true;
