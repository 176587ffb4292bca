import { foldSigns } from '../vietnamese/fold-signs.ts';
import type { ArticleFrontmatter } from '../schemas/article.ts';
import type { ArticleText, RuleArticle, TextPart } from './rule-article.ts';

type Key = readonly [part: TextPart, path: readonly PropertyKey[], text: string | undefined];

/** The texts of the frontmatter, each with its key's place. */
export function frontmatterTexts(
  frontmatter: Partial<ArticleFrontmatter>,
  placeOf: RuleArticle['placeOf'],
): ArticleText[] {
  const { title, summary, author, credit, source, cover, updated = [], keywords = [] } = frontmatter;
  const keys: Key[] = [
    ['title', ['title'], title],
    ['summary', ['summary'], summary],
    ['author', ['author'], author],
    ['credit', ['credit'], credit],
    ['source', ['source', 'name'], source?.name],
    ['cover', ['cover', 'alt'], cover?.alt],
    ['cover', ['cover', 'caption'], cover?.caption],
    ['cover', ['cover', 'credit'], cover?.credit],
    ...updated.map(({ note }, index): Key => ['updated', ['updated', index, 'note'], note]),
    ...keywords.map((keyword, index): Key => ['keywords', ['keywords', index], keyword]),
  ];
  return keys.flatMap(([part, path, text]) =>
    text ? [{ part, path, text: foldSigns(text.replace(/\s+/g, ' ')), placeOf: () => placeOf(path) }] : [],
  );
}
