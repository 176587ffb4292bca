import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { MdxComponents } from './mdx-components.ts';
import {
  attributeDirective,
  attributeExpression,
  attributeSpread,
  badImageAddress,
  expression,
  htmlElement,
  importOrExport,
  isHtmlName,
  type MdxProblem,
  unknownAttribute,
  unknownComponent,
  unknownNode,
} from './mdx-problem.ts';

/** The node types of Markdown. Any other node that a parser adds is refused. */
const words = new Set<string>([
  ...['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'thematicBreak', 'code', 'definition'],
  ...['text', 'emphasis', 'strong', 'inlineCode', 'break', 'link', 'image', 'linkReference', 'imageReference'],
  ...['table', 'tableRow', 'tableCell'],
]);

/**
 * Finds what a body of `.mdx` may not hold: its compiler treats `.mdx` as code, but an article may hold only words and
 * the site's own components. Only what is known to be harmless passes.
 * @returns the problems in the order of the tree, their places counted within the body
 */
export function judgeMdx(tree: Root, components: MdxComponents): MdxProblem[] {
  const problems: MdxProblem[] = [];
  visit(tree, (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const report = (explanation: Omit<MdxProblem, 'line' | 'column'>): void =>
      void problems.push({ line, column, ...explanation });
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const problem of judgeElement(node, components)) problems.push(problem);
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!isComment(node)) report(expression(`{${node.value}}`));
    } else if (node.type === 'mdxjsEsm') {
      report(importOrExport(node.value.split(/\s/, 1)[0] ?? ''));
    } else if (!words.has(node.type)) {
      report(unknownNode(node.type));
    } else if (node.type === 'image' && !isDecodable(node.url)) {
      report(badImageAddress(node.url));
    }
  });
  return problems;
}

function judgeElement(node: MdxJsxFlowElement | MdxJsxTextElement, components: MdxComponents): MdxProblem[] {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const name = node.name ?? '';
  if (name === '' || isHtmlName(name)) return [{ line, column, ...htmlElement(name, components) }];
  const known = components.get(name);
  if (!known) return [{ line, column, ...unknownComponent(name, components) }];
  return node.attributes.flatMap((attribute) => {
    const at = attribute.position?.start ?? { line, column };
    const place = { line: at.line, column: at.column };
    if (attribute.type === 'mdxJsxExpressionAttribute') return { ...place, ...attributeSpread(name) };
    if (attribute.name.includes(':')) return { ...place, ...attributeDirective(attribute.name, name) };
    const { value } = attribute;
    if (value === null || value === undefined || typeof value === 'string')
      return known.includes(attribute.name) ? [] : { ...place, ...unknownAttribute(attribute.name, name, known) };
    return { ...place, ...attributeExpression(attribute.name, value.value, name) };
  });
}

type Expression = Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;

/** Only JavaScript comments, both by the text and by the compiler's own parser. */
const isComment = ({ value, data }: Expression): boolean =>
  /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(value) && data?.estree?.body.length === 0;

/** Astro's own plugin decodes image addresses in `.mdx`, and stops the build at one that it cannot decode. */
function isDecodable(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}
