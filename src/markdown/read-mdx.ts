import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { explainMdxError } from './explain-mdx-error.ts';
import { judgeMdx } from './judge-mdx.ts';
import type { MdxComponents } from './mdx-components.ts';
import type { MdxProblem } from './mdx-problem.ts';
import { parseBody } from './parse-body.ts';

export interface MdxReading {
  /** Undefined when the body does not parse. */
  tree: Root | undefined;
  /** In the order of the text; places are counted within the body. */
  problems: MdxProblem[];
}

/** The parser stops at its first error, so it is run repeatedly, but only once for a huge body. */
const mostErrors = (body: string): number => Math.min(20, 1 + Math.floor(300_000 / (body.length + 1)));

/** Reads a body of `.mdx` with all its problems. The tree may be rendered only if there are none. */
export function readMdx(body: string, components: MdxComponents): MdxReading {
  const first = parse(body);
  if (!(first instanceof VFileMessage)) return { tree: first, problems: judgeMdx(first, components) };
  const problems = findErrors(body, first, components);
  return { tree: undefined, problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}

/** Removes the text that misled the parser, mistake by mistake, and judges the rest. */
function findErrors(body: string, first: VFileMessage, components: MdxComponents): MdxProblem[] {
  const problems: MdxProblem[] = [];
  const echoes = new Set<string>();
  let readable = body;
  let parsed: Root | VFileMessage = first;
  for (let count = 0; count < mostErrors(body); count += 1) {
    if (!(parsed instanceof VFileMessage)) return [...problems, ...judgeMdx(parsed, components)];
    const { problem, misleading } = explainMdxError(parsed, readable, components);
    // When a tag was removed, its partner stands alone: that is not a second mistake.
    if (!echoes.has(parsed.ruleId ?? '')) problems.push(problem);
    if (!misleading) return problems;
    const { start, end } = misleading;
    if (readable[start] === '<')
      echoes.add(readable[start + 1] === '/' ? 'end-tag-mismatch' : 'unexpected-closing-slash');
    readable = readable.slice(0, start) + readable.slice(start, end).replace(/[^\n]/g, ' ') + readable.slice(end);
    parsed = parse(readable);
  }
  return problems;
}

function parse(body: string): Root | VFileMessage {
  try {
    return parseBody(body, 'mdx');
  } catch (error) {
    if (error instanceof VFileMessage) return error;
    throw error;
  }
}
