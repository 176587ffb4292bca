import type { PhrasingContent, Root, RootContent } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import { replaceChild } from './replace-child.ts';

/**
 * Removes the paragraph that Markdown puts around components that stand alone, as the MDX compiler does: `<p><aside>`
 * is not valid HTML.
 */
export function unravelComponents(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const shown = paragraph.children.filter((child) => child.type !== 'text' || !/^[\t\r\n ]*$/.test(child.value));
    const blocks = shown.map(toBlock);
    if (shown.length === 0 || !blocks.every((block) => block !== undefined)) return undefined;
    replaceChild<RootContent>(parent, index, blocks);
    return index;
  });
}

function toBlock(node: PhrasingContent): RootContent | undefined {
  if (node.type === 'mdxJsxTextElement') return { ...node, type: 'mdxJsxFlowElement' } as RootContent;
  if (node.type === 'mdxTextExpression') return { ...node, type: 'mdxFlowExpression' };
  return undefined;
}
