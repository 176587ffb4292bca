import type { RuleArticle } from '../rule-article.ts';

const wanted = /(?:^|-)(?:truy-na|dinh-na)(?:-|$)/;
const search = /(?:^|-)(?:truy-tim|tim-nguoi|tim-than-nhan|tim-tre-lac|mat-tich)(?:-|$)/;

/**
 * Recognises by section or tags the notices in which the law wants a person named: wanted (`truy-na`) and missing
 * (`truy-tim`). Undefined for any other article.
 */
export function noticeKind({
  frontmatter: { section = '', tags = [] },
}: RuleArticle): 'truy-na' | 'truy-tim' | undefined {
  const ids = [section, ...tags];
  if (ids.some((id) => wanted.test(id))) return 'truy-na';
  return ids.some((id) => search.test(id)) ? 'truy-tim' : undefined;
}
