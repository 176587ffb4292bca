import { isMap, isNode, isPair, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import { createProblem, type Problem, type ProblemPlace } from '../problems/problem.ts';
import { yamlErrorText } from './yaml-error-text.ts';

export interface ParsedYaml {
  /** Plain JavaScript value; `undefined` when the YAML is broken. */
  data: unknown;
  problems: Problem[];
  /** Where a key, or an item of a list, stands in the file; the nearest parent when there is no such path. */
  placeOf: (path: readonly PropertyKey[]) => ProblemPlace;
}

interface YamlOptions {
  file: string;
  /** Line of the file on which the YAML begins, counted from 1. */
  firstLine?: number;
}

/** YAML 1.2 with the core schema: dates and `yes`/`no` stay text, aliases are bounded, keys are never repeated. */
export function parseYaml(source: string, { file, firstLine = 1 }: YamlOptions): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): ProblemPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const toProblem = (error: YAMLError): Problem =>
    createProblem({ file, rule: 'yaml-sai', place: placeAt(error.pos[0]), ...yamlErrorText(error, source) });

  const problems = firstOfEachLine([...document.errors, ...document.warnings].map(toProblem));
  return {
    data: problems.length > 0 ? undefined : toPlainValue(document, file, problems),
    problems,
    placeOf: (path) => placeAt(offsetOf(document, path)),
  };
}

/** One slip makes the parser stumble several times on its line; the first says it best. */
const firstOfEachLine = (problems: Problem[]): Problem[] =>
  problems.filter((problem, index) => problems.findIndex((other) => other.line === problem.line) === index);

/** An alias bomb is only found when values are made, as is an alias to nothing: `yaml` throws a ReferenceError. */
function toPlainValue(document: Document, file: string, problems: Problem[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    problems.push(
      createProblem({
        file,
        rule: 'yaml-sai',
        message: 'Có giá trị bắt đầu bằng dấu `*`, là dấu tham chiếu riêng của YAML.',
        cure: 'Viết thẳng giá trị, hoặc đặt trong dấu ngoặc kép: `title: "* Lưu ý"`.',
      }),
    );
    return undefined;
  }
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
