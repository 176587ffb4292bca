import { z } from 'astro/zod';
import type { Problem } from '../problems/problem.ts';
import { keyExamples } from './key-examples.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { zodIssuesToProblems } from './zod-issue-to-problem.ts';

export interface ParsedRecord<Value> {
  value: Value | undefined;
  problems: Problem[];
}

/**
 * Holds parsed YAML against a schema; every issue becomes a problem at the key or value it is about.
 * `examples` are lines that suit this file better than those of `keyExamples`.
 */
export function parseRecord<Schema extends z.ZodType>(
  schema: Schema,
  yaml: ParsedYaml,
  file: string,
  examples: Record<string, string> = {},
): ParsedRecord<z.output<Schema>> {
  if (yaml.problems.length > 0) return { value: undefined, problems: yaml.problems };
  const parsed = schema.safeParse(yaml.data);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const context = {
    file,
    placeOf: yaml.placeOf,
    typedAt: yaml.typedAt,
    data: yaml.data,
    knownKeys: (path: readonly PropertyKey[]) => keysOf(schema, path),
    exampleOf: (path: readonly PropertyKey[]) => exampleOf(path, examples),
  };
  return { value: undefined, problems: zodIssuesToProblems(parsed.error.issues, context) };
}

function exampleOf(path: readonly PropertyKey[], examples: Record<string, string>): string {
  const key = path.filter((part) => typeof part === 'string').join('.');
  const example = examples[key] ?? keyExamples[key];
  if (!example) throw new Error(`keyExamples has no example for \`${key}\``);
  return example;
}

/** The keys of the object schema at `path`, looking through lists, defaults and optionals. */
function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = unwrap(schema);
  const [first, ...rest] = path;
  if (inner instanceof z.ZodArray) return keysOf(inner.element as z.ZodType, typeof first === 'number' ? rest : path);
  if (!(inner instanceof z.ZodObject)) return [];
  const shape = inner.shape as Record<string, z.ZodType>;
  if (first === undefined) return Object.keys(shape);
  const next = shape[String(first)];
  return next ? keysOf(next, rest) : [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}
