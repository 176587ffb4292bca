import { isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { createGateProblem, type Problem, type ProblemPlace } from '../../problems/problem.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import { cleanYamlValues, type UnshownCharacter } from './clean-yaml-values.ts';
import { createYamlPlaces } from './create-yaml-places.ts';
import { findSilentCuts, type SilentCut } from './find-silent-cuts.ts';
import { createOpeningFinder } from '../articles/find-opening.ts';
import { nestingDepth } from './nesting-depth.ts';
import { readAliases } from '../addresses/read-aliases.ts';
import { openingText, unshownText, yamlErrorText } from './yaml-error-text.ts';
import { errorToFault, findRepeatedKeys, type YamlFault } from './yaml-fault.ts';

export interface ParsedYaml {
  /** Plain JavaScript value; `undefined` when the YAML is broken. */
  data: unknown;
  problems: Problem[];
  /** Values that YAML reads differently from what their writer means. `data` holds them all the same. */
  cuts: Problem[];
  /** Where a key or a list item stands in the file, or the nearest parent when there is no such path. */
  placeOf: (path: readonly PropertyKey[]) => ProblemPlace;
  /** A plain value as it was typed: `0200` is a number for YAML but a telephone number for its writer. */
  typedAt: (path: readonly PropertyKey[]) => string | undefined;
  /** Where a value stands in the cleaned text; undefined if there is none, or if it stands elsewhere. */
  valueAt: (path: readonly PropertyKey[]) => YamlValue | undefined;
}

/** A value as written: from `start` up to, not including, `end`. */
export interface YamlValue {
  start: number;
  end: number;
  quotes: 'single' | 'double' | 'none';
}

interface YamlOptions {
  file: string;
  /** Line of the file on which the YAML begins, counted from 1. */
  firstLine?: number;
  /** An article or a page, as opposed to a registry. */
  isProse?: boolean;
}

/** The parser's time grows with the square of the depth. No schema is deeper than four. */
const deepest = 64;
/** The library walks the whole document for each alias. No registry needs one. */
const mostAliases = 100;

/**
 * Parses YAML 1.2 with the core schema: dates and `yes`/`no` stay text, aliases are limited, keys may not repeat. Every
 * value is clean, whatever its escapes stand for. Time and memory are linear in the text.
 */
export function parseYaml(text: string, { file, firstLine = 1, isProse = false }: YamlOptions): ParsedYaml {
  const source = cleanText(text);
  const lines = new LineCounter();
  const isTooDeep = nestingDepth(source) > deepest;
  const document = parseDocument(isTooDeep ? '' : source, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false, // see `findRepeatedKeys`
  });
  const placeAt = (offset: number): ProblemPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const findOpening = createOpeningFinder(document, source);
  const faultToProblem = (fault: YamlFault): Problem => {
    const opening = findOpening(fault);
    const place = placeAt(opening?.offset ?? fault.offset);
    const texts = opening ? openingText(opening, source) : yamlErrorText(fault, source);
    return createGateProblem({ file, rule: 'yaml-sai', place, ...texts });
  };
  const unshownToProblem = (character: UnshownCharacter): Problem =>
    createGateProblem({ file, rule: 'yaml-sai', place: placeAt(character.offset), ...unshownText(character, source) });

  const cutToProblem = ({ offset, ...cut }: SilentCut): Problem =>
    createGateProblem({ file, place: placeAt(offset), ...cut });

  const offsetOf = createYamlPlaces(document);
  const faults = [...document.errors, ...document.warnings].map(errorToFault);
  const all = [...faults, ...findRepeatedKeys(document)]
    .sort((a, b) => a.offset - b.offset)
    .filter((fault, index) => index === 0 || !isEcho(fault, source));
  const unshown = cleanYamlValues(document);
  const problems = isTooDeep
    ? [tooDeep(file, firstLine)]
    : firstOfEachLine(
        [
          ...firstOfEachLine(all, ({ offset }) => placeAt(offset).line).map(faultToProblem),
          ...firstOfEachLine(unshown, ({ offset }) => placeAt(offset).line).map(unshownToProblem),
        ],
        ({ line }) => line,
      );
  return {
    data: problems.length > 0 ? undefined : toPlainValue(document, { file, problems, placeAt }),
    problems,
    cuts: problems.length > 0 ? [] : findSilentCuts(document, source, isProse).map(cutToProblem),
    placeOf: (path) => placeAt(offsetOf(path)),
    typedAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
    valueAt: (path) => {
      const node = document.getIn(path, true);
      if (!isScalar(node) || !node.range) return undefined;
      const [start, end] = node.range;
      return { start, end, quotes: quotesOf[node.type ?? ''] ?? 'none' };
    },
  };
}

const quotesOf: Record<string, YamlValue['quotes']> = { QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double' };

/** After an error the parser also rejects lines that are right. */
function isEcho({ code, offset }: YamlFault, source: string): boolean {
  if (code !== 'UNEXPECTED_TOKEN') return false;
  const [start, end] = [source.lastIndexOf('\n', offset - 1) + 1, source.indexOf('\n', offset)];
  const line = source.slice(start, end < 0 ? undefined : end);
  return parseDocument(line, { prettyErrors: false }).errors.length === 0;
}

/** One mistake can cause several errors on its line; the first describes it best. */
function firstOfEachLine<Found>(found: readonly Found[], lineOf: (one: Found) => number | undefined): Found[] {
  const lines = new Set<number | undefined>();
  return found.filter((one) => !lines.has(lineOf(one)) && lines.add(lineOf(one)));
}

const tooDeep = (file: string, line: number): Problem =>
  createGateProblem({
    file,
    rule: 'yaml-sai',
    place: { line, column: 1 },
    message: 'Có quá nhiều dấu ngoặc `[`, `{` hoặc dấu `-` mở lồng nhau.',
    cure: 'Đóng mỗi ngoặc ngay trên dòng của nó: `keywords: [căn cước, làm căn cước]`.',
  });

interface ValueContext {
  file: string;
  problems: Problem[];
  placeAt: (offset: number) => ProblemPlace;
}

/** An alias bomb is found only when values are made. */
function toPlainValue(document: Document, { file, problems, placeAt }: ValueContext): unknown {
  const { count, lost, first = 0 } = readAliases(document);
  try {
    if (count <= mostAliases && lost === undefined) return document.toJS({ maxAliasCount: 100 });
  } catch {
    // The problem below replaces the library's message about the bomb.
  }
  problems.push(
    createGateProblem({
      file,
      rule: 'yaml-sai',
      place: placeAt(lost ?? first),
      message: 'Có giá trị bắt đầu bằng dấu `*`, là dấu tham chiếu riêng của YAML.',
      cure: 'Viết thẳng giá trị, hoặc đặt trong dấu ngoặc kép: `title: "* Lưu ý"`.',
    }),
  );
  return undefined;
}
