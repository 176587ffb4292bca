import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { explainMdxError } from './explain-mdx-error.ts';
import { limitMarkdown } from './limit-markdown.ts';
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
  tooManyMarks,
  unknownAttribute,
  unknownComponent,
} from './mdx-problem.ts';

const processor = unified().use(remarkParse).use(remarkMdx).freeze();

/** The parser stops at its first error, so it is asked again and again, but about a huge body only once. */
const mostErrors = (source: string): number => Math.min(20, 1 + Math.floor(300_000 / (source.length + 1)));

/**
 * What a body of .mdx may not hold: .mdx is code, and an article is words and the site's own components. Problems come
 * in the order of the text; the caller adds the lines of the frontmatter.
 */
export function findMdxProblems(source: string, components: MdxComponents): MdxProblem[] {
  // What would be taken apart in a .md body for the parser's sake is a mistake here, where places must stay.
  if (limitMarkdown(source) !== source) return [{ line: 1, column: 1, ...tooManyMarks }];
  const problems: MdxProblem[] = [];
  let readable = source;
  const echoes = new Set<string>();
  for (let count = 0; count < mostErrors(source); count += 1) {
    const parsed = parse(readable);
    if (!(parsed instanceof VFileMessage)) {
      problems.push(...findInTree(parsed, components));
      break;
    }
    const { problem, misleading } = explainMdxError(parsed, readable, components);
    // Once a tag was taken out, its partner stands alone: that is no second mistake.
    if (!echoes.has(parsed.ruleId ?? '')) problems.push(problem);
    if (!misleading) break;
    const { start, end } = misleading;
    if (readable[start] === '<')
      echoes.add(readable[start + 1] === '/' ? 'end-tag-mismatch' : 'unexpected-closing-slash');
    readable = readable.slice(0, start) + readable.slice(start, end).replace(/[^\n]/g, ' ') + readable.slice(end);
  }
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function parse(source: string): Root | VFileMessage {
  try {
    return processor.parse(source);
  } catch (error) {
    if (error instanceof VFileMessage) return error;
    throw error;
  }
}

function findInTree(tree: Root, components: MdxComponents): MdxProblem[] {
  const problems: MdxProblem[] = [];
  visit(tree, (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const report = (explanation: Omit<MdxProblem, 'line' | 'column'>): void =>
      void problems.push({ line, column, ...explanation });
    if (node.type === 'mdxjsEsm') report(importOrExport(node.value.split(/\s/, 1)[0] ?? ''));
    if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !isComment(node.value))
      report(expression(`{${node.value}}`));
    if (node.type === 'image' && !isDecodable(node.url)) report(badImageAddress(node.url));
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const name = node.name ?? '';
      if (name === '' || isHtmlName(name)) report(htmlElement(name, components));
      else if (!components.has(name)) report(unknownComponent(name, components));
      else problems.push(...findInAttributes(node, name, components.get(name) ?? []));
    }
  });
  return problems;
}

function findInAttributes(
  { attributes, position }: MdxJsxFlowElement | MdxJsxTextElement,
  component: string,
  known: readonly string[],
): MdxProblem[] {
  return attributes.flatMap((attribute) => {
    const { line, column } = attribute.position?.start ?? position?.start ?? { line: 1, column: 1 };
    if (attribute.type === 'mdxJsxExpressionAttribute') return { line, column, ...attributeSpread(component) };
    const { name, value } = attribute;
    if (name.includes(':')) return { line, column, ...attributeDirective(name, component) };
    if (value === null || value === undefined || typeof value === 'string')
      return known.includes(name) ? [] : { line, column, ...unknownAttribute(name, component, known) };
    return { line, column, ...attributeExpression(name, value.value, component) };
  });
}

/** Only comments of JavaScript, which MDX drops. */
const isComment = (value: string): boolean => /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(value);

/** Astro's own plugin decodes the addresses of images in .mdx and stops the build at one that it cannot. */
function isDecodable(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}
