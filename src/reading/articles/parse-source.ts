import type { z } from 'astro/zod';
import { createGateProblem, type Problem } from '../../problems/problem.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import { explainUnsplit } from '../yaml/explain-unsplit.ts';
import { parseFrontmatter } from '../yaml/parse-frontmatter.ts';
import { parseRecord } from '../yaml/parse-record.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import { splitFrontmatter } from '../yaml/split-frontmatter.ts';

export interface ParsedSource<Frontmatter> {
  /** `undefined` when the frontmatter has a problem. */
  frontmatter: Frontmatter | undefined;
  /** The frontmatter before the schema check. */
  data: unknown;
  /** False when no frontmatter was found; then there is no body either. */
  isSplit: boolean;
  /** Clean text: NFC, no invisible characters. */
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  placeOf: ParsedYaml['placeOf'];
  /** Places in the clean frontmatter. */
  valueAt: ParsedYaml['valueAt'];
  problems: Problem[];
}

const noPlace = (): never => {
  throw new Error('This should never happen: a place in a file without frontmatter');
};

/**
 * Parses a Markdown file; its text is cleaned first.
 * `examples` are lines that suit this newsroom better than those of `keyExamples`.
 */
export function parseSource<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  source: string,
  examples: Record<string, string> = {},
): ParsedSource<z.output<Schema>> {
  const clean = cleanText(source);
  const split = splitFrontmatter(clean);
  if (!split) {
    const problem = createGateProblem({ file, rule: 'thieu-phan-dau', ...explainUnsplit(clean) });
    return {
      frontmatter: undefined,
      data: undefined,
      isSplit: false,
      body: '',
      bodyLine: 1,
      placeOf: noPlace,
      valueAt: () => undefined,
      problems: [problem],
    };
  }
  const { body, bodyLine } = split;
  const yaml = parseFrontmatter(split, file);
  const { value, problems } = parseRecord(schema, yaml, file, examples);
  return {
    frontmatter: value,
    data: yaml.data,
    isSplit: true,
    body,
    bodyLine,
    placeOf: yaml.placeOf,
    valueAt: yaml.valueAt,
    problems: [...yaml.cuts, ...problems],
  };
}
