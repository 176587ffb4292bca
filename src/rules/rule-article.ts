import type { ProblemPlace } from '../problems/problem.ts';
import type { Root as Written } from 'hast';
import type { Root as Syntax } from 'mdast';
import type { BodyWords } from '../markdown/body-words.ts';
import type { ArticleFrontmatter } from '../schemas/article.ts';

/** The part of an article that a text belongs to. */
export type TextPart = 'title' | 'summary' | 'author' | 'credit' | 'source' | 'cover' | 'updated' | 'keywords' | 'body';

/** A text that readers see, or by which they find the article. */
export interface ArticleText {
  part: TextPart;
  /** Path of the frontmatter's key; absent for the body. */
  path?: readonly PropertyKey[];
  /** Plain, clean words (NFC, no invisible characters); for the body, what a page shows of it. */
  text: string;
  placeOf: (index: number) => ProblemPlace;
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
  /** The photographer; empty when nobody is named. */
  credit: string;
  /** Pixels of the picture as shown upright; undefined when the file was not read. */
  width: number | undefined;
  height: number | undefined;
  place: ProblemPlace | undefined;
  isCover: boolean;
}

/** An article or a standing page in the form that the rules read. */
export interface RuleArticle {
  /** Path from the content folder. */
  file: string;
  kind: 'bai-viet' | 'trang';
  format: 'md' | 'mdx';
  /** The valid keys of the frontmatter; wrong keys are left out. */
  frontmatter: Partial<ArticleFrontmatter>;
  /** Day of publication, `2026-06-19`; undefined for a standing page or a wrong date. */
  day: string | undefined;
  /** The file as it is on the disk, before any cleaning. */
  source: string;
  /** All texts in file order, the body last. */
  texts: readonly ArticleText[];
  /** The clean body as written: Markdown with its signs and addresses. */
  markdown: string;
  /** The place in the file for an index of `markdown`. */
  placeInMarkdown: (index: number) => ProblemPlace;
  body: ArticleText;
  /** The body's text with its links, headings and code. */
  words: BodyWords;
  /** The Markdown parser's tree of the body, with places counted within `markdown`. */
  syntax: Syntax;
  /** All that the editor wrote, as HTML nodes, including those that no page shows. */
  written: Written;
  /** Ids of the body's headings, as links use them. */
  anchors: () => ReadonlySet<string>;
  pictures: readonly RulePicture[];
  /** The place of a frontmatter key. */
  placeOf: (path: readonly PropertyKey[]) => ProblemPlace;
}
