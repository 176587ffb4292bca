import type { RuleArticle } from '../rule-article.ts';

/**
 * Whether the character at an index of the body's words stands in the Markdown as such: who wrote `\*` or `&#42;` wants
 * the sign itself.
 */
export function isTyped({ words: { text, toSource }, markdown }: RuleArticle, index: number): boolean {
  const at = toSource(index);
  return markdown[at] === text[index] && markdown[at - 1] !== '\\';
}
