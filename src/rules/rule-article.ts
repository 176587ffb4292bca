import type { Root as Written } from 'hast';
import type { Root as Syntax } from 'mdast';
import type { BodyWords } from '../markdown/body-words.ts';
import type { ArticleFrontmatter } from '../schemas/article.ts';

/** Where something stands in a file, counted from 1. */
export interface RulePlace {
  line: number;
  column: number;
}

/** Which part of an article a text is. */
export type TextPart = 'title' | 'summary' | 'author' | 'credit' | 'source' | 'cover' | 'updated' | 'keywords' | 'body';

/** A text that readers see, or find the article by. */
export interface ArticleText {
  part: TextPart;
  /** Plain words, clean (NFC, nothing invisible); of the body, what a page shows of it. */
  text: string;
  placeOf: (index: number) => RulePlace;
}

/** A picture that the article shows. */
export interface RulePicture {
  /** As the article writes it: `hien-truong.jpg`. */
  reference: string;
  /** Path from the content folder; undefined when there is no such file. */
  file: string | undefined;
  alt: string;
  /** Printed under it, without the name of who took it; empty when there is none. */
  caption: string;
  /** Who took it; empty when nobody is named. */
  credit: string;
  /** Pixels as it is shown, upright; undefined when the file was not looked into. */
  width: number | undefined;
  height: number | undefined;
  place: RulePlace | undefined;
  isCover: boolean;
}

/** An article, or a standing page, as the rules read it. */
export interface RuleArticle {
  /** Path from the content folder. */
  file: string;
  kind: 'bai-viet' | 'trang';
  format: 'md' | 'mdx';
  /** What of the frontmatter is as its schema wants it; a key that is wrong is left out. */
  frontmatter: Partial<ArticleFrontmatter>;
  /** Day of publication, `2026-06-19`; undefined for a standing page or a date that is wrong. */
  day: string | undefined;
  /** The file as it is on the disk, before any cleaning. */
  source: string;
  /** All texts in the order of the file, the body last. */
  texts: readonly ArticleText[];
  /** The body as it is written, clean: Markdown with its signs and addresses. */
  markdown: string;
  /** Where an index of `markdown` stands in the file. */
  placeInMarkdown: (index: number) => RulePlace;
  body: ArticleText;
  /** The body's text with its links, headings and code. */
  words: BodyWords;
  /** The body as Markdown's parser understood it, its places counted within `markdown`. */
  syntax: Syntax;
  /** All that the editor wrote as HTML nodes, those that no page shows among them. */
  written: Written;
  /** Ids of the body's headings, by which links name them. */
  anchors: () => ReadonlySet<string>;
  pictures: readonly RulePicture[];
  /** Where a key of the frontmatter stands. */
  placeOf: (path: readonly PropertyKey[]) => RulePlace;
}
