import { createProblem, type Problem } from '../../problems/problem.ts';
import { rules } from '../../rules/all.ts';
import type { RuleArticle } from '../../rules/rule-article.ts';
import type { RuleContext } from '../../rules/rule.ts';
import { runRules } from '../../rules/run-rules.ts';

/** `note`: the rules only remind, so that foreign text can be measured. Schema problems block in both modes. */
export type Gate = 'stop' | 'note';

/** What the editorial rules report for an article. */
export const checkRules = (article: RuleArticle, context: RuleContext, gate: Gate): Problem[] =>
  runRules(article, rules, context).map(({ rule, severity, place, message, cure, acknowledged }) =>
    createProblem({
      file: article.file,
      rule,
      place,
      message,
      cure,
      acknowledged,
      severity: gate === 'note' ? 'nhac' : severity,
    }),
  );
