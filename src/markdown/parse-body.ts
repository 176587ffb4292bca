import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkTables } from './remark-tables.ts';

/** `mdx` adds the site's own components to Markdown, and takes HTML away. */
export type BodyFormat = 'md' | 'mdx';

const md = unified().use(remarkParse).freeze();
const mdWithTables = unified().use(remarkParse).use(remarkTables).freeze();
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkTables).freeze();

/** No row of a table, the one with its dashes least of all, is without these. */
const tableSign = /\||:-|-:/;

/**
 * The one reading of a body. The gate judges this tree and the build renders it, so that no sign means one thing to
 * the one and another thing to the other.
 * @throws VFileMessage where a body of `.mdx` does not parse; Markdown always parses
 */
export function parseBody(body: string, format: BodyFormat): Root {
  if (format === 'mdx') return mdx.parse(body);
  // With the syntax of tables the parser reads every paragraph's first line twice: half as much time again.
  return (tableSign.test(body) ? mdWithTables : md).parse(body);
}
