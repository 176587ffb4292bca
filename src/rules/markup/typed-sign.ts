import type { RuleArticle } from '../rule-article.ts';

/**
 * Whether the Markdown holds this character of the body's words as such: a writer of `\*` or `&#42;` wants the sign
 * itself.
 */
export function isTyped({ words: { text, toSource }, markdown }: RuleArticle, index: number): boolean {
  const at = toSource(index);
  return markdown[at] === text[index] && markdown[at - 1] !== '\\';
}
