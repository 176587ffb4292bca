import { createGateProblem, type Problem } from '../../problems/problem.ts';
import { ownExample } from '../yaml/own-example.ts';
import { parseRecord } from '../yaml/parse-record.ts';
import { parseYaml, type ParsedYaml } from '../yaml/parse-yaml.ts';
import { registryFiles, type Registries } from './registries.ts';

/**
 * Parses one registry; `undefined` text means a missing file.
 * @returns the value with the parts that YAML may have read differently from what was meant, or the blocking problems
 */
export function parseRegistry<Name extends keyof Registries>(
  name: Name,
  text: string | undefined,
):
  | { value: Registries[Name]; problems: Problem[]; placeOf: ParsedYaml['placeOf'] }
  | { value: undefined; problems: Problem[] } {
  const { file, schema, holds, example, examples, unique, isOptional } = registryFiles[name];
  if (isOptional && (text === undefined || isEmptyYaml(text)))
    return { value: [] as never, problems: [], placeOf: () => ({ line: 1, column: 1 }) };
  if (text === undefined || isEmptyYaml(text)) {
    const message =
      text === undefined
        ? `Chưa có tệp \`${file}\`, nơi ghi ${holds}.`
        : `Tệp \`${file}\` đang trống, chưa có ${holds}.`;
    const rule = text === undefined ? 'danh-muc-thieu' : 'danh-muc-rong';
    return {
      value: undefined,
      problems: [
        createGateProblem({ file, rule, message, cure: `Tạo tệp \`${file}\` và ghi dòng đầu tiên: \`${example}\`.` }),
      ],
    };
  }
  const yaml = parseYaml(text, { file });
  if (Array.isArray(yaml.data) && yaml.data.length === 0) return parseRegistry(name, '');
  const lineFor = (path: readonly PropertyKey[]): string | undefined =>
    ownExample(yaml.data, path, registryFiles[name]) ??
    examples?.[path.filter((part) => typeof part === 'string').join('.')];
  const { value, problems } = parseRecord(schema, yaml, file, lineFor);
  const repeated = unique && value ? findRepeated(value as Record<string, unknown>[], unique, yaml, file) : [];
  if (problems.length + repeated.length > 0) return { value: undefined, problems: [...problems, ...repeated] };
  return { value: value as Registries[Name], problems: yaml.cuts, placeOf: yaml.placeOf };
}

const isEmptyYaml = (text: string): boolean => text.split(/\r\n|\n|\r/).every((line) => /^\s*(#.*)?$/.test(line));

function findRepeated(entries: Record<string, unknown>[], key: string, yaml: ParsedYaml, file: string): Problem[] {
  const seen = new Set<unknown>();
  return entries.flatMap((entry, index) => {
    const value = entry[key];
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    const message = `Mã \`${String(value)}\` đã có ở một mục phía trên.`;
    return [
      createGateProblem({
        file,
        rule: 'trung-ma',
        place: yaml.placeOf([index, key]),
        message,
        cure: 'Đặt mã khác, hoặc gộp hai mục làm một.',
      }),
    ];
  });
}
