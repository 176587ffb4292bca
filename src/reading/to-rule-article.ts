import type { PictureFacts } from '../pictures/picture-facts.ts';
import { frontmatterTexts } from '../rules/article-texts.ts';
import { maskMarkdown } from '../rules/mask-markdown.ts';
import { createPlaceFinder } from '../rules/place-in-text.ts';
import type { ArticleText, RuleArticle } from '../rules/rule-article.ts';
import { articleSchema, type ArticleFrontmatter } from '../schemas/article.ts';
import { dayOf } from '../vietnamese/news-date.ts';
import type { ParsedSource } from './parse-source.ts';
import type { PictureReference } from './resolve-pictures.ts';

interface RuleSource {
  file: string;
  /** As it is on the disk. */
  source: string;
  parsed: ParsedSource<unknown>;
  /** The pictures that the article names, the cover among them. */
  references: readonly PictureReference[];
  /** Reference → path from the content folder, of the pictures that are there. */
  found: ReadonlyMap<string, string>;
  /** What is known of the pictures' files. */
  facts: ReadonlyMap<string, PictureFacts> | undefined;
}

/** What the rules read of a file; keys of the frontmatter that are wrong hide nothing of the others. */
export function toRuleArticle({ file, source, parsed, references, found, facts }: RuleSource): RuleArticle {
  const { data, body: markdown, bodyLine, placeOf } = parsed;
  const frontmatter = readKeys(data);
  const body: ArticleText = {
    part: 'body',
    text: maskMarkdown(markdown),
    placeOf: createPlaceFinder(markdown, bodyLine),
  };
  return {
    file,
    kind: file.startsWith('trang/') ? 'trang' : 'bai-viet',
    format: file.endsWith('.mdx') ? 'mdx' : 'md',
    frontmatter,
    day: frontmatter.date && dayOf(frontmatter.date),
    source,
    texts: [...frontmatterTexts(frontmatter, placeOf), body],
    markdown,
    body,
    pictures: references.map(({ reference, alt, caption = '', credit = '', place }) => {
      const original = found.get(reference);
      const { width, height } = facts?.get(original ?? '') ?? {};
      const isCover = reference === frontmatter.cover?.src;
      return { reference, alt, caption, credit, place, file: original, width, height, isCover };
    }),
    placeOf,
  };
}

function readKeys(data: unknown): Partial<ArticleFrontmatter> {
  if (typeof data !== 'object' || data === null) return {};
  const values = data as Record<string, unknown>;
  const keys = Object.entries(articleSchema.shape).flatMap(([key, schema]) => {
    const read = schema.safeParse(values[key]);
    return read.success ? [[key, read.data] as const] : [];
  });
  return Object.fromEntries(keys) as Partial<ArticleFrontmatter>;
}
