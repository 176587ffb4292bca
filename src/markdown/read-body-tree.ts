import type { Root } from 'hast';
import type { Root as Syntax } from 'mdast';
import { type BodyNodes, createBodyToHast } from './body-to-hast.ts';
import type { BodyProblem } from './body-problem.ts';
import { findMarkdownExcess } from './find-markdown-excess.ts';
import type { MdxComponents } from './mdx-components.ts';
import { type BodyFormat, parseBody } from './parse-body.ts';
import { readMdx } from './read-mdx.ts';
import { rehypeRawAsText } from './rehype-raw-as-text.ts';

/** Nodes hold their positions in the body. */
export interface BodyTree extends BodyNodes {
  /** The Markdown parser's tree of the body; empty for a body that no parser may see. */
  syntax: Syntax;
  /** What a body may not hold. A tree with problems exists only for the rules and is never rendered. */
  problems: BodyProblem[];
}

/** Reads a body. The gate and the build use no other reader. */
export type ReadBodyTree = (body: string, format: BodyFormat) => BodyTree;

/** Make it once for many bodies, because its processors are costly to build. */
export function createBodyReader(components: MdxComponents): ReadBodyTree {
  const fromMd = createBodyToHast(new Map());
  const fromMdx = createBodyToHast(components);
  const fromRefused = createBodyToHast(new Map(), rehypeRawAsText);

  return (body, format) => {
    const excess = findMarkdownExcess(body, format);
    if (excess.length > 0) return { ...asPlainText(body), problems: excess };
    if (format === 'md') return read(fromMd, parseBody(body, 'md'), body, []);
    const { tree, problems } = readMdx(body, components);
    if (tree && problems.length === 0) return read(fromMdx, tree, body, problems);
    // A body that cannot be rendered is still read for the rules, as Markdown, because most of it is Markdown.
    return read(fromRefused, parseBody(body, 'md'), body, problems);
  };
}

const read = (
  toHast: ReturnType<typeof createBodyToHast>,
  syntax: Syntax,
  body: string,
  problems: BodyProblem[],
): BodyTree => ({ ...toHast(syntax, body), syntax, problems });

/** Returns a body that no parser may see as plain text, for the rules. */
function asPlainText(body: string): Omit<BodyTree, 'problems'> {
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: body.split('\n').length, column: 1, offset: body.length },
  };
  const shown: Root = { type: 'root', children: [{ type: 'text', value: body, position }] };
  return { written: shown, shown, syntax: { type: 'root', children: [] } };
}
