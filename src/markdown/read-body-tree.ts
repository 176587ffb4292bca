import type { Root } from 'hast';
import type { Root as Syntax } from 'mdast';
import { type BodyNodes, createBodyToHast } from './body-to-hast.ts';
import type { BodyProblem } from './body-problem.ts';
import { findMarkdownExcess } from './find-markdown-excess.ts';
import type { MdxComponents } from './mdx-components.ts';
import { type BodyFormat, parseBody } from './parse-body.ts';
import { readMdx } from './read-mdx.ts';
import { rehypeRawAsText } from './rehype-raw-as-text.ts';

/** Nodes bear their places in the body. */
export interface BodyTree extends BodyNodes {
  /** The body as Markdown's parser understood it; of a body that no parser may see, nothing. */
  syntax: Syntax;
  /** What a body may not hold; a tree with problems is there to be judged and is never rendered. */
  problems: BodyProblem[];
}

/** Reads a body; the gate and the build have no other way in. */
export type ReadBodyTree = (body: string, format: BodyFormat) => BodyTree;

/** Made once for many bodies, as its processors are costly to assemble. */
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
    // What cannot be rendered is still read for the rules, as the Markdown that most of it is.
    return read(fromRefused, parseBody(body, 'md'), body, problems);
  };
}

const read = (
  toHast: ReturnType<typeof createBodyToHast>,
  syntax: Syntax,
  body: string,
  problems: BodyProblem[],
): BodyTree => ({ ...toHast(syntax, body), syntax, problems });

/** A body that no parser may see, for the rules. */
function asPlainText(body: string): Omit<BodyTree, 'problems'> {
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: body.split('\n').length, column: 1, offset: body.length },
  };
  const shown: Root = { type: 'root', children: [{ type: 'text', value: body, position }] };
  return { written: shown, shown, syntax: { type: 'root', children: [] } };
}
