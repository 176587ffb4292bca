import type { ArticleText, RuleArticle } from './rule-article.ts';
import { plainWords } from '../markdown/plain-words.ts';
import { cleanText } from '../vietnamese/clean-text.ts';
import { foldSigns } from '../vietnamese/fold-signs.ts';

/** Wraps a file of the site, or a document, for the editorial rules: all its words are the body. */
export function textToRuleArticle(
  file: string,
  text: string,
  frontmatter: RuleArticle['frontmatter'] = {},
): RuleArticle {
  const clean = foldSigns(cleanText(text));
  const placeOf = (): { line: number; column: number } => ({ line: 1, column: 1 });
  const body: ArticleText = { part: 'body', text: clean, placeOf };
  return {
    file,
    kind: 'bai-viet',
    format: 'md',
    frontmatter,
    day: undefined,
    source: clean,
    texts: [body],
    markdown: clean,
    placeInMarkdown: placeOf,
    body,
    words: plainWords(clean),
    syntax: { type: 'root', children: [] },
    written: { type: 'root', children: [] },
    anchors: () => new Set(),
    pictures: [],
    placeOf,
  };
}
