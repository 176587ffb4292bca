import type { Severity } from '../../problems/problem.ts';
import { basename } from 'node:path/posix';
import { rules } from '../../rules/all.ts';
import { conNoiDungMau } from '../../rules/articles/con-noi-dung-mau.ts';
import type { RuleContext } from '../../rules/rule.ts';
import { runRules } from '../../rules/run-rules.ts';
import { textToRuleArticle } from '../../rules/text-to-rule-article.ts';

/** What a rule reports of a document's words. */
export interface SaidOfWords {
  rule: string;
  severity: Severity;
  message: string;
  cure: string;
}

/**
 * Rule groups about text that must not leave the agency, whatever surrounds it. The rule about sample content also
 * blocks: a form with another province's sample text would send people to an office that does not exist.
 */
const groups: ReadonlySet<string> = new Set(['lo-lot', 'bi-mat']);
const blocking = rules.filter(
  ({ id, group, severity }) => severity === 'chan' && (groups.has(group) || id === conNoiDungMau.id),
);
const answerable = new Set(blocking.flatMap(({ id, mayAcknowledge }) => (mayAcknowledge ? [id] : [])));

/** A form may repeat the same mistake a thousand times. */
const mostOfOneRule = 3;

/**
 * What the rules about numbers and secrets report of a document's words and name. A rule that an article may acknowledge only
 * reminds here, since a document has no place for an acknowledgement.
 */
export function judgeAttachmentWords(file: string, words: string, context: RuleContext): SaidOfWords[] {
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
