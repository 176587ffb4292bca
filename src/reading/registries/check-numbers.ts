import { createProblem, type Problem } from '../../problems/problem.ts';
import { bienSoXe } from '../../rules/leaks/bien-so-xe.ts';
import { soCanCuoc } from '../../rules/leaks/so-can-cuoc.ts';
import { soDienThoai } from '../../rules/leaks/so-dien-thoai.ts';
import { soHoChieu } from '../../rules/leaks/so-ho-chieu.ts';
import { soTaiKhoan } from '../../rules/leaks/so-tai-khoan.ts';
import { thuDienTuLa } from '../../rules/leaks/thu-dien-tu-la.ts';
import type { RuleContext } from '../../rules/rule.ts';
import { runRules } from '../../rules/run-rules.ts';
import { textToRuleArticle } from '../../rules/text-to-rule-article.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import { foldSigns } from '../../vietnamese/fold-signs.ts';
import type { Gate } from '../articles/check-rules.ts';
import type { ReadRegistry } from './check-sample-words.ts';
import { listTexts } from './list-texts.ts';

const rules = [soCanCuoc, soHoChieu, soTaiKhoan, soDienThoai, bienSoXe, thuDienTuLa];

/** The agency's own addresses and key, which may hold any number. */
const own = new Set<PropertyKey | undefined>(['channels', 'publicServiceUrl', 'siteUrl', 'verifyKey', 'emblem']);
const mayHoldNumber = /\p{N}.*\p{N}.*\p{N}.*\p{N}|[@\uFF20]|\bat\b|a còng/su;

/**
 * What the rules about personal numbers report of a registry: its texts are on many pages. The numbers and mailboxes
 * that `co-quan.yml` gives are those of the agency.
 */
export function checkNumbers(
  { file, source, value, placeOf }: ReadRegistry,
  context: RuleContext,
  gate: Gate,
): Problem[] {
  const texts = listTexts(value).filter(({ path, text }) => !own.has(path[0]) && mayHoldNumber.test(text));
  if (texts.length === 0) return [];
  const article = {
    ...textToRuleArticle(file, ''),
    source,
    texts: texts.map(({ path, text }) => ({
      part: 'body' as const,
      text: foldSigns(cleanText(text)),
      placeOf: () => placeOf(path),
    })),
  };
  return runRules(article, rules, context).map(({ rule, severity, place, message, cure }) =>
    createProblem({ file, rule, place, message, cure, severity: gate === 'note' ? 'nhac' : severity }),
  );
}
