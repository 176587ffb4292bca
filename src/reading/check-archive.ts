import { createProblem, type Problem } from '../problems/problem.ts';
import { archiveRules } from '../rules/all-archive.ts';
import type { RuleArticle } from '../rules/rule-article.ts';
import type { Gate } from './articles/check-rules.ts';

/** What each rule over all articles keeps of one article, in the order of the rules. */
export type ArchiveNotes = readonly unknown[];

export const noteForArchive = (article: RuleArticle): ArchiveNotes => archiveRules.map(({ note }) => note(article));

/** What the rules over all articles report when they see all of them together. */
export const checkArchive = (notes: readonly ArchiveNotes[], gate: Gate): Problem[] =>
  archiveRules.flatMap(({ id, severity, judge }, index) => {
    const problems: Problem[] = [];
    judge(
      notes.map((ofArticle) => ofArticle[index]).filter((note) => note !== undefined),
      ({ file, place, message, cure }) => {
        const weight = gate === 'note' ? 'nhac' : severity;
        problems.push(createProblem({ file, rule: id, place, message, cure, severity: weight }));
      },
    );
    return problems;
  });
