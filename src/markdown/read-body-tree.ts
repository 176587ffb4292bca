import type { Root as MdastRoot } from 'mdast';
import { type BodyNodes, createBodyToHast } from './body-to-hast.ts';
import { limitMarkdown } from './limit-markdown.ts';
import type { MdxComponents } from './mdx-components.ts';
import { type MdxProblem, tooManyMarks } from './mdx-problem.ts';
import { type BodyFormat, parseBody } from './parse-body.ts';
import { readMdx } from './read-mdx.ts';
import { rehypeRawAsText } from './rehype-raw-as-text.ts';

/** Nodes bear their places in the body. */
export interface BodyTree extends BodyNodes {
  /** What `.mdx` may not hold; a tree with problems is there to be judged and is never rendered. */
  problems: MdxProblem[];
}

/** Reads a body; the gate and the build have no other way in. */
export type ReadBodyTree = (body: string, format: BodyFormat) => BodyTree;

/** Made once for many bodies, as its processors are costly to assemble. */
export function createBodyReader(components: MdxComponents): ReadBodyTree {
  const fromMd = createBodyToHast(new Map());
  const fromMdx = createBodyToHast(components);
  const fromRefused = createBodyToHast(new Map(), rehypeRawAsText);
  const parseMd = (body: string): MdastRoot => parseBody(limitMarkdown(body), 'md');

  return (body, format) => {
    if (format === 'md') return { ...fromMd(parseMd(body), body), problems: [] };
    if (limitMarkdown(body) !== body)
      return { ...fromRefused(parseMd(body), body), problems: [{ line: 1, column: 1, ...tooManyMarks }] };
    const { tree, problems } = readMdx(body, components);
    if (tree && problems.length === 0) return { ...fromMdx(tree, body), problems };
    // What cannot be rendered is still read for the rules, as the Markdown that most of it is.
    return { ...fromRefused(parseMd(body), body), problems };
  };
}
