import { createProblem, type Problem } from '../problems/problem.ts';
import { archiveRules } from '../rules/all-archive.ts';
import type { RuleArticle } from '../rules/rule-article.ts';
import type { Gate } from './check-rules.ts';

/** The rules over all articles: each is shown every article, and at the end says what they are together. */
export function watchArchive(gate: Gate): { article: (article: RuleArticle) => void; end: () => Problem[] } {
  const problems: Problem[] = [];
  const watches = archiveRules.map(({ id, severity, watch }) =>
    watch(({ file, place, message, cure }) => {
      const weight = gate === 'note' ? 'nhac' : severity;
      problems.push(createProblem({ file, rule: id, place, message, cure, severity: weight }));
    }),
  );
  return {
    article: (article) => {
      for (const watch of watches) watch.article(article);
    },
    end: () => {
      for (const watch of watches) watch.end();
      return problems;
    },
  };
}
