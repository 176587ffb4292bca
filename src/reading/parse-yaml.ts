import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { createProblem, type Problem, type ProblemPlace } from '../problems/problem.ts';
import { findOpening } from './find-opening.ts';
import { nestingDepth } from './nesting-depth.ts';
import { openingText, yamlErrorText } from './yaml-error-text.ts';

export interface ParsedYaml {
  /** Plain JavaScript value; `undefined` when the YAML is broken. */
  data: unknown;
  problems: Problem[];
  /** Where a key, or an item of a list, stands in the file; the nearest parent when there is no such path. */
  placeOf: (path: readonly PropertyKey[]) => ProblemPlace;
  /** A plain value as it was typed: `0200` is a number to YAML and a telephone to its writer. */
  typedAt: (path: readonly PropertyKey[]) => string | undefined;
}

interface YamlOptions {
  file: string;
  /** Line of the file on which the YAML begins, counted from 1. */
  firstLine?: number;
}

/** The parser's time grows with the square of the depth; no schema is deeper than four. */
const deepest = 64;

/** YAML 1.2 with the core schema: dates and `yes`/`no` stay text, aliases are bounded, keys are never repeated. */
export function parseYaml(text: string, { file, firstLine = 1 }: YamlOptions): ParsedYaml {
  // `yaml` takes a lone CR, the line end of old editors, for a letter; places stay.
  const source = text.replace(/\r(?!\n)/g, '\n');
  const lines = new LineCounter();
  const isTooDeep = nestingDepth(source) > deepest;
  const document = parseDocument(isTooDeep ? '' : source, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): ProblemPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const toProblem = (error: YAMLError): Problem => {
    const opening = findOpening(document, error, source);
    const place = placeAt(opening?.offset ?? error.pos[0]);
    const text = opening ? openingText(opening, source) : yamlErrorText(error, source);
    return createProblem({ file, rule: 'yaml-sai', place, ...text });
  };

  const problems = isTooDeep
    ? [tooDeep(file, firstLine)]
    : firstOfEachLine([...document.errors, ...document.warnings].map(toProblem));
  return {
    data: problems.length > 0 ? undefined : toPlainValue(document, { file, problems, placeAt }),
    problems,
    placeOf: (path) => placeAt(offsetOf(document, path)),
    typedAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

/** One slip makes the parser stumble several times on its line; the first says it best. */
function firstOfEachLine(problems: Problem[]): Problem[] {
  const lines = new Set<number | undefined>();
  return problems.filter(({ line }) => !lines.has(line) && lines.add(line));
}

const tooDeep = (file: string, line: number): Problem =>
  createProblem({
    file,
    rule: 'yaml-sai',
    place: { line, column: 1 },
    message: 'Có quá nhiều dấu ngoặc `[` hoặc `{` mở lồng nhau.',
    cure: 'Đóng mỗi ngoặc ngay trên dòng của nó: `tags: [lua-dao, an-ninh-mang]`.',
  });

interface ValueContext {
  file: string;
  problems: Problem[];
  placeAt: (offset: number) => ProblemPlace;
}

/** An alias bomb is only found when values are made, as is an alias to nothing: `yaml` throws a ReferenceError. */
function toPlainValue(document: Document, { file, problems, placeAt }: ValueContext): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    problems.push(
      createProblem({
        file,
        rule: 'yaml-sai',
        place: placeAt(offsetOfAlias(document)),
        message: 'Có giá trị bắt đầu bằng dấu `*`, là dấu tham chiếu riêng của YAML.',
        cure: 'Viết thẳng giá trị, hoặc đặt trong dấu ngoặc kép: `title: "* Lưu ý"`.',
      }),
    );
    return undefined;
  }
}

/** The alias that stands for nothing, or else the first. */
function offsetOfAlias(document: Document): number {
  const aliases: { offset: number; isLost: boolean }[] = [];
  visit(document, (_, node) => {
    if (isAlias(node)) aliases.push({ offset: startOf(node), isLost: node.resolve(document) === undefined });
  });
  return (aliases.find(({ isLost }) => isLost) ?? aliases[0])?.offset ?? 0;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  if (path.length === 0) return startOf(document.contents);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  const pair = isMap(parent)
    ? parent.items.find((item) => isPair(item) && keyText(item.key) === String(last))
    : undefined;
  if (pair) return startOf(pair.key);
  const item = document.getIn(path, true);
  return isNode(item) ? startOf(item) : offsetOf(document, path.slice(0, -1));
}

const keyText = (key: unknown): string => (isNode(key) ? String(key.toJSON()) : String(key));

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
