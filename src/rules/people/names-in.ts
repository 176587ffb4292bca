import { findPersonNames, type PersonName } from '../../vietnamese/person-names.ts';
import type { ArticleText } from '../rule-article.ts';

const known = new WeakMap<ArticleText, PersonName[]>();

/** The persons whom a text names, found once for all rules. */
export function namesIn(text: ArticleText): readonly PersonName[] {
  let names = known.get(text);
  if (!names) known.set(text, (names = findPersonNames(text.text)));
  return names;
}
