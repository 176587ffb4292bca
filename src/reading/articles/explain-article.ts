import type { Problem } from '../../problems/problem.ts';
import { rules } from '../../rules/all.ts';
import { explainPeople, type PeopleExplanation } from '../../rules/people/explain-people.ts';
import type { RuleArticle } from '../../rules/rule-article.ts';

const aboutPeople = new Set(rules.filter(({ group }) => group === 'con-nguoi').map(({ id }) => id));

/** Who is in an article, with what the rules about people reported of it. */
export const explainArticle = (article: RuleArticle, problems: readonly Problem[]): PeopleExplanation =>
  explainPeople(
    article,
    problems
      .filter(({ ruleId }) => aboutPeople.has(ruleId))
      .map(({ ruleId, severity, reason, cure, acknowledged, line, column }) => ({
        ...{ rule: ruleId, severity, message: reason, cure },
        ...{ line: line ?? null, column: column ?? null, acknowledged: acknowledged ?? null },
      })),
  );
