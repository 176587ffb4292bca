import type { z } from 'astro/zod';
import { createProblem, type Problem } from '../problems/problem.ts';
import { nearest } from '../vietnamese/nearest.ts';
import type { ParsedYaml } from './parse-yaml.ts';

type Issue = z.core.$ZodIssue;

interface IssueContext {
  file: string;
  placeOf: ParsedYaml['placeOf'];
  typedAt: ParsedYaml['typedAt'];
  /** The parsed YAML, so that a message can show the editor's own value. */
  data: unknown;
  /** Keys that the object at `path` may have, for the nearest one to a typo. */
  knownKeys: (path: readonly PropertyKey[]) => readonly string[];
  /** A ready line for a missing key: `unit` → `unit: px03`. */
  exampleOf: (path: readonly PropertyKey[]) => string;
}

/**
 * Turns the issues of a schema into the problems that staff read. A missing key whose misspelt form stands there is
 * said once, as the misspelling.
 */
export function zodIssuesToProblems(issues: readonly Issue[], context: IssueContext): Problem[] {
  const misspelt = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => pathText([...issue.path, nearestKey(issue.path, key, context) ?? '']))
        : [],
    ),
  );
  const isSaid = (issue: Issue): boolean =>
    valueAt(context.data, issue.path) === undefined && misspelt.has(pathText(issue.path));
  return issues.filter((issue) => !isSaid(issue)).flatMap((issue) => issueToProblems(issue, context));
}

const pathText = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const nearestKey = (path: readonly PropertyKey[], key: string, { knownKeys }: IssueContext): string | undefined =>
  nearest(key, knownKeys(path));

function issueToProblems(issue: Issue, context: IssueContext): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key, context));
  const { file, placeOf, data, exampleOf } = context;
  const value = valueAt(data, issue.path);
  const key = issue.path.filter((part) => typeof part === 'string').join('.');
  const cure = `Viết: \`${exampleOf(issue.path)}\`.`;

  if (value === undefined && issue.path.length > 0) {
    const place = placeOf(issue.path.slice(0, -1));
    return [
      createProblem({
        file,
        rule: 'thieu-khoa',
        place,
        message: `Thiếu khóa \`${key}\`.`,
        cure: `Thêm dòng \`${exampleOf(issue.path)}\`.`,
      }),
    ];
  }
  const place = placeOf(issue.path);
  const typed = context.typedAt(issue.path);
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isNotText(value) && typed !== undefined) {
    const message = `Giá trị \`${typed}\` của khóa \`${key}\` bị hiểu là ${typeof value === 'number' ? 'một số' : '`true` hoặc `false`'}, không phải chữ.`;
    const last = issue.path.at(-1);
    const quoted = typeof last === 'string' ? `${last}: "${typed}"` : `"${typed}"`;
    return [
      createProblem({ file, rule: 'gia-tri-sai', place, message, cure: `Đặt giá trị trong ngoặc kép: \`${quoted}\`.` }),
    ];
  }
  if (issue.code === 'custom') {
    const { rule = 'gia-tri-sai', cure: ownCure = cure } = (issue.params ?? {}) as { rule?: string; cure?: string };
    return [createProblem({ file, rule, place, message: issue.message, cure: ownCure })];
  }
  return [
    createProblem({
      file,
      rule: 'gia-tri-sai',
      place,
      message: `${saidOf(key, value)} ${reasonOf(issue, value)}.`,
      cure,
    }),
  ];
}

/** What is wrong: the key when its value is empty, the value when there is one, the whole when there is no key. */
function saidOf(key: string, value: unknown): string {
  if (key === '') return 'Nội dung';
  return isBlank(value) ? `Khóa \`${key}\`` : `Giá trị \`${shown(value)}\` của khóa \`${key}\``;
}

const isNotText = (value: unknown): boolean => typeof value === 'number' || typeof value === 'boolean';

const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '');

function unknownKey(path: readonly PropertyKey[], key: string, context: IssueContext): Problem {
  const { file, placeOf } = context;
  const keys = context.knownKeys(path);
  const near = nearestKey(path, key, context);
  return createProblem({
    file,
    rule: 'khoa-la',
    place: placeOf([...path, key]),
    message: `Không có khóa nào tên là \`${key}\`.`,
    cure: near
      ? `Sửa thành \`${near}\`.`
      : `Xóa dòng này, hoặc dùng một trong các khóa: ${keys.map((known) => `\`${known}\``).join(', ')}.`,
  });
}

const typeNames: Record<string, string> = {
  string: 'một dòng chữ',
  boolean: '`true` hoặc `false`',
  array: 'một danh sách',
  object: 'các dòng `khóa: giá trị`',
  int: 'một số nguyên',
  number: 'một số',
};

const formatNames: Record<string, string> = {
  email: 'không phải địa chỉ thư điện tử',
  url: 'không phải địa chỉ web đầy đủ, bắt đầu bằng `https://`',
  regex: 'có chữ không dùng được ở đây',
};

function reasonOf(issue: Issue, value: unknown): string {
  if (isBlank(value)) return 'đang để trống';
  if (issue.code === 'invalid_type') return `phải là ${typeNames[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small') return 'chưa có mục nào';
  if (issue.code === 'invalid_format') return formatNames[issue.format] ?? 'không đúng dạng';
  return 'không dùng được';
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part],
    data,
  );
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
