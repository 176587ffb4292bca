import type { Severity } from '../problems/problem.ts';
import type { GateProblemId } from '../problems/gate-problem-id.ts';
import type { RuleArticle } from './rule-article.ts';
import type { Rule, RuleContext, RuleFinding } from './rule.ts';

/** A finding with all that a report needs. */
export interface RuleResult extends RuleFinding {
  rule: string;
  severity: Severity;
  /** The reason with which an editor acknowledged it; it then stops nothing. */
  acknowledged?: string | undefined;
}

/**
 * What the rules find in an article, and in its acknowledgements: to acknowledge a rule that does not exist, may not be
 * acknowledged, or found nothing, is a finding itself.
 */
export function runRules(article: RuleArticle, rules: readonly Rule[], context: RuleContext): RuleResult[] {
  const answers = new Map((article.frontmatter.acknowledge ?? []).map(({ rule, reason }) => [rule, reason]));
  const results: RuleResult[] = [];
  for (const { id, severity, mayAcknowledge = severity === 'nhac', check } of rules) {
    check(
      article,
      (finding) => {
        const acknowledged = mayAcknowledge ? answers.get(id) : undefined;
        const weight = acknowledged === undefined ? (finding.severity ?? severity) : 'nhac';
        results.push({ ...finding, rule: id, severity: weight, acknowledged });
      },
      context,
    );
  }
  return [...results, ...checkAnswers(article, rules, results)];
}

function checkAnswers(article: RuleArticle, rules: readonly Rule[], results: readonly RuleResult[]): RuleResult[] {
  return (article.frontmatter.acknowledge ?? []).flatMap(({ rule: id }, index): RuleResult[] => {
    const rule = rules.find((one) => one.id === id);
    const place = article.placeOf(['acknowledge', index, 'rule']);
    if (!rule) {
      const message = `Không có quy tắc nào mang mã \`${id}\`.`;
      return [
        {
          rule: 'xac-nhan-sai' satisfies GateProblemId,
          severity: 'chan',
          place,
          message,
          cure: 'Chép đúng mã quy tắc từ báo cáo của `npm run check`.',
        },
      ];
    }
    if (!(rule.mayAcknowledge ?? rule.severity === 'nhac')) {
      const message = `Quy tắc \`${id}\` không thể xác nhận để bỏ qua.`;
      return [
        {
          rule: 'xac-nhan-sai' satisfies GateProblemId,
          severity: 'chan',
          place,
          message,
          cure: 'Xóa mục này và sửa chỗ mà quy tắc nêu.',
        },
      ];
    }
    if (results.some((result) => result.rule === id)) return [];
    const message = `Quy tắc \`${id}\` không còn nêu gì ở bài này.`;
    return [
      {
        rule: 'xac-nhan-thua' satisfies GateProblemId,
        severity: 'nhac',
        place,
        message,
        cure: 'Xóa mục này khỏi `acknowledge`.',
      },
    ];
  });
}
