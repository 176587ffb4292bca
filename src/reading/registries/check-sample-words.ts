import { createProblem, type Problem, type ProblemPlace } from '../../problems/problem.ts';
import { conNoiDungMau } from '../../rules/articles/con-noi-dung-mau.ts';
import { createSampleFinder, describeSampleWord } from '../../rules/articles/find-sample-words.ts';
import { sourceLines } from '../../rules/source-lines.ts';
import type { Agency } from '../../schemas/agency.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import { listTexts } from './list-texts.ts';

export interface ReadRegistry {
  file: string;
  source: string;
  /** The parsed value of the file. */
  value: unknown;
  placeOf: ParsedYaml['placeOf'];
}

/**
 * Finds words of the sample newsroom in a registry's values; comments are not published. The problem points to the word
 * in the file, or to its key if the word is written with YAML escapes.
 */
export function checkSampleWords(
  { file, source, value, placeOf }: ReadRegistry,
  agency: Agency | undefined,
): Problem[] {
  const find = createSampleFinder(agency);
  const said = listTexts(value).flatMap(({ path, text }) =>
    find(text).map((span) => ({ word: span.text, place: placeOf(path) })),
  );
  if (!agency || said.length === 0) return [];
  const words = new Set(said.map(({ word }) => word));
  const seen = sourceLines(source.normalize().replaceAll(/^\s*#.*$/gm, '')).flatMap(({ text, line }) =>
    find(text).map((span): { word: string; place: ProblemPlace } => ({
      word: span.text,
      place: { line, column: span.start + 1 },
    })),
  );
  const placed = new Set(seen.map(({ word }) => word));
  return [...seen.filter(({ word }) => words.has(word)), ...said.filter(({ word }) => !placed.has(word))].map(
    ({ word, place }) => {
      const { id: rule, severity } = conNoiDungMau;
      return createProblem({ file, rule, severity, place, ...describeSampleWord(word, agency) });
    },
  );
}
