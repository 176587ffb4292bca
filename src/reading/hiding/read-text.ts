import { readBodyWords } from '../../markdown/body-words.ts';
import { findPictures } from '../../markdown/find-pictures.ts';
import type { ReadBodyTree } from '../../markdown/read-body-tree.ts';
import type { RuleArticle } from '../../rules/rule-article.ts';
import { articleSchema } from '../../schemas/article.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import { parseSource, type ParsedSource } from '../articles/parse-source.ts';
import { toRuleArticle } from '../articles/to-rule-article.ts';

/** A text as the rules read it, and as it was cleaned. */
export interface Reading {
  article: RuleArticle;
  parsed: ParsedSource<unknown>;
  clean: string;
  /** Where the frontmatter and the body begin in the clean text. */
  yamlStart: number;
  bodyStart: number;
  /** All that hiding a name may not change. */
  frame: string;
}

/** Undefined for a text that the gate could not read. */
export function readText(file: string, source: string, readTree: ReadBodyTree): Reading | undefined {
  const parsed = parseSource(articleSchema, file, source);
  if (!parsed.isSplit || parsed.data === undefined) return undefined;
  const tree = readTree(parsed.body, file.endsWith('.mdx') ? 'mdx' : 'md');
  if (tree.problems.length > 0) return undefined;
  const words = readBodyWords(tree.shown, parsed.body);
  const article = toRuleArticle({
    ...{ file, source, parsed, words, ...tree },
    ...{ references: [], found: new Map(), facts: undefined },
  });
  const clean = cleanText(source);
  const frame = JSON.stringify([
    words.links.map(({ address }) => address),
    words.headings.map(({ level }) => level),
    words.code.length,
    findPictures(tree.written).map(({ reference }) => reference),
  ]);
  return {
    ...{ article, parsed, clean, frame },
    yamlStart: clean.indexOf('\n') + 1,
    bodyStart: clean.length - parsed.body.length,
  };
}
