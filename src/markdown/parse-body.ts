import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkTables } from './remark-tables.ts';

/** `mdx` adds the site's own components to Markdown, and forbids HTML. */
export type BodyFormat = 'md' | 'mdx';

const md = unified().use(remarkParse).freeze();
const mdWithTables = unified().use(remarkParse).use(remarkTables).freeze();
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkTables).freeze();

/** Every table has these signs, at the latest in its row of dashes. */
const tableSign = /\||:-|-:/;

/**
 * The only parser of bodies. The gate judges this tree and the build renders it, so that every sign means the same to
 * both.
 * @throws VFileMessage where a body of `.mdx` does not parse; Markdown always parses
 */
export function parseBody(body: string, format: BodyFormat): Root {
  if (format === 'mdx') return mdx.parse(body);
  // With table syntax the parser reads every paragraph's first line twice, which takes half as much time again.
  return (tableSign.test(body) ? mdWithTables : md).parse(body);
}
