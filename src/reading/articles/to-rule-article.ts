import type { Root } from 'hast';
import type { Root as Syntax } from 'mdast';
import type { BodyWords } from '../../markdown/body-words.ts';
import { listHeadingIds } from '../../markdown/rehype-heading-ids.ts';
import type { PictureFacts } from '../../pictures/picture-facts.ts';
import { frontmatterTexts } from '../../rules/article-texts.ts';
import { createPlaceFinder } from '../../rules/place-in-text.ts';
import type { ArticleText, RuleArticle } from '../../rules/rule-article.ts';
import { dayOf } from '../../vietnamese/news-date.ts';
import type { ParsedSource } from './parse-source.ts';
import { readFrontmatterKeys } from './read-frontmatter-keys.ts';
import type { PictureReference } from '../files/resolve-pictures.ts';

interface RuleSource {
  file: string;
  /** The file as it is on the disk. */
  source: string;
  parsed: ParsedSource<unknown>;
  words: BodyWords;
  /** What a page shows of the body. */
  shown: Root;
  written: Root;
  syntax: Syntax;
  /** The pictures that the article names, including the cover. */
  references: readonly PictureReference[];
  /** Reference → path from the content folder, for pictures that exist. */
  found: ReadonlyMap<string, string>;
  /** Known facts of picture files. */
  facts: ReadonlyMap<string, PictureFacts> | undefined;
}

/** What the rules read of a file. Wrong frontmatter keys do not hide the others. */
export function toRuleArticle(ruleSource: RuleSource): RuleArticle {
  const { file, source, parsed, words, shown, written, syntax, references, found, facts } = ruleSource;
  const { data, body: markdown, bodyLine, placeOf } = parsed;
  const frontmatter = readFrontmatterKeys(data);
  const placeInMarkdown = createPlaceFinder(markdown, bodyLine);
  const body: ArticleText = {
    part: 'body',
    text: words.text,
    placeOf: (index) => placeInMarkdown(words.toSource(index)),
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
    placeInMarkdown,
    body,
    words,
    syntax,
    written,
    anchors: () => listHeadingIds(shown),
    pictures: references.map(({ reference, alt, caption = '', credit = '', place }) => {
      const original = found.get(reference);
      const { width, height } = facts?.get(original ?? '') ?? {};
      const isCover = reference === frontmatter.cover?.src;
      return { reference, alt, caption, credit, place, file: original, width, height, isCover };
    }),
    placeOf,
  };
}
