import { basename } from 'node:path/posix';
import { rules } from '../rules/all.ts';
import { conNoiDungMau } from '../rules/articles/con-noi-dung-mau.ts';
import type { RuleContext, RuleSeverity } from '../rules/rule.ts';
import { runRules } from '../rules/run-rules.ts';
import { textToRuleArticle } from '../rules/text-to-rule-article.ts';

/** What a rule says of the words of a document. */
export interface SaidOfWords {
  rule: string;
  severity: RuleSeverity;
  message: string;
  cure: string;
}

/**
 * The chapters of rules that are about what must not leave the house, whatever the text around it; a form of the sample
 * newsroom with another province's news would send people to an office that is not there.
 */
const groups: ReadonlySet<string> = new Set(['lo-lot', 'bi-mat']);
const blocking = rules.filter(
  ({ id, group, severity }) => severity === 'chan' && (groups.has(group) || id === conNoiDungMau.id),
);
const answerable = new Set(blocking.flatMap(({ id, mayAcknowledge }) => (mayAcknowledge ? [id] : [])));

/** A form may hold the same slip a thousand times. */
const mostOfOneRule = 3;

/**
 * What the rules about numbers and secrets say of a document's words. What an article may answer only reminds here,
 * since a document has no place for an answer.
 */
export function judgeAttachmentWords(file: string, words: string, context: RuleContext): SaidOfWords[] {
  if (words.trim() === '') return [];
  const counts = new Map<string, number>();
  return runRules(textToRuleArticle(file, words), blocking, context).flatMap(({ rule, severity, message, cure }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count > mostOfOneRule) return [];
    return [
      {
        rule,
        severity: answerable.has(rule) ? 'nhac' : severity,
        message: `Trong tệp \`${basename(file)}\`: ${message}`,
        cure: `${cure} Sửa trong tệp rồi lưu lại.`,
      },
    ];
  });
}
