import { z } from 'astro/zod';
import type { Problem } from '../../problems/problem.ts';
import { keyExamples } from './key-examples.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { zodIssuesToProblems } from './zod-issue-to-problem.ts';

export interface ParsedRecord<Value> {
  value: Value | undefined;
  problems: Problem[];
}

/**
 * Checks parsed YAML against a schema. Every issue becomes a problem at its key or value.
 * `examples` are lines that suit this file better than those of `keyExamples`, by key or by the place where they
 * belong.
 */
export function parseRecord<Schema extends z.ZodType>(
  schema: Schema,
  yaml: ParsedYaml,
  file: string,
  examples: Record<string, string> | ((path: readonly PropertyKey[]) => string | undefined) = {},
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
    isList: (path: readonly PropertyKey[]) => schemaAt(schema, path) instanceof z.ZodArray,
    exampleOf: (path: readonly PropertyKey[]) =>
      (typeof examples === 'function' ? examples(path) : examples[keyOf(path)]) ?? exampleOf(path),
  };
  return { value: undefined, problems: zodIssuesToProblems(parsed.error.issues, context) };
}

const keyOf = (path: readonly PropertyKey[]): string => path.filter((part) => typeof part === 'string').join('.');

function exampleOf(path: readonly PropertyKey[]): string {
  const example = keyExamples[keyOf(path)];
  if (!example) throw new Error(`keyExamples has no example for \`${keyOf(path)}\``);
  return example;
}

/** The keys of the object schema at `path`. */
function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  const inner = found instanceof z.ZodArray ? unwrap(found.element as z.ZodType) : found;
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The schema at `path`, looking through lists, defaults and optionals. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const inner = unwrap(schema);
  const [first, ...rest] = path;
  if (first === undefined) return inner;
  if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, typeof first === 'number' ? rest : path);
  if (!(inner instanceof z.ZodObject)) return undefined;
  const next = (inner.shape as Record<string, z.ZodType>)[String(first)];
  return next && schemaAt(next, rest);
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}
