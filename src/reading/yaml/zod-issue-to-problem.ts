import type { IssueParams } from '../../schemas/issue-params.ts';
import type { z } from 'astro/zod';
import { createGateProblem, type Problem } from '../../problems/problem.ts';
import { nearest } from '../../vietnamese/nearest.ts';
import { foreignKeys } from './foreign-keys.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { asCode, quoteYamlLine, suggestYamlList } from './suggest-yaml-line.ts';

type Issue = z.core.$ZodIssue;

interface IssueContext {
  file: string;
  placeOf: ParsedYaml['placeOf'];
  typedAt: ParsedYaml['typedAt'];
  /** The parsed YAML, so that a message can show what the editor wrote. */
  data: unknown;
  /** Keys that the object at `path` may have, to find the nearest one to a typo. */
  knownKeys: (path: readonly PropertyKey[]) => readonly string[];
  /** Whether the value at `path` should be a list. */
  isList: (path: readonly PropertyKey[]) => boolean;
  /** A ready line for a missing key: `unit` → `unit: px03`. */
  exampleOf: (path: readonly PropertyKey[]) => string;
}

/**
 * Turns schema issues into problems for staff. A missing key that is present but misspelt is reported once, as a
 * misspelling.
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

const nearestKey = (path: readonly PropertyKey[], key: string, { knownKeys }: IssueContext): string | undefined => {
  const known = knownKeys(path);
  const foreign = foreignKeys[key] ?? foreignKeys[key.toLowerCase()];
  if (foreign !== undefined && known.includes(foreign)) return foreign;
  return nearest(keyBeforeSign(key, known)?.key ?? key, known);
};

/** YAML reads `title：Cảnh báo: lừa đảo` as a key that continues until the second colon. */
function keyBeforeSign(written: string, known: readonly string[]): { key: string; rest: string } | undefined {
  const [, key = '', rest = ''] = /^([A-Za-z]+)\s*[:：=]\s*(.+)$/.exec(written) ?? [];
  return known.includes(key) ? { key, rest } : undefined;
}

function issueToProblems(issue: Issue, context: IssueContext): Problem[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.path, issue.keys, context);
  const { file, placeOf, data, exampleOf } = context;
  const value = valueAt(data, issue.path);
  const key = issue.path.filter((part) => typeof part === 'string').join('.');
  const own = ownLine(issue, key, value, exampleOf(issue.path));
  const cure = `Viết: ${asCode(own ?? exampleOf(issue.path))}.`;

  if (value === undefined && issue.path.length > 0) {
    const place = placeOf(issue.path.slice(0, -1));
    return [
      createGateProblem({
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
      createGateProblem({
        file,
        rule: 'gia-tri-sai',
        place,
        message,
        cure: `Đặt giá trị trong ngoặc kép: \`${quoted}\`.`,
      }),
    ];
  }
  if (issue.code === 'custom') {
    const { rule = 'gia-tri-sai', cure: ownCure = cure } = (issue.params ?? {}) as IssueParams;
    return [createGateProblem({ file, rule, place, message: issue.message, cure: ownCure })];
  }
  return [
    createGateProblem({
      file,
      rule: 'gia-tri-sai',
      place,
      message: `${saidOf(key, value)} ${reasonOf(issue, value)}.`,
      cure,
    }),
  ];
}

const yes = /^(?:y|yes|on|có|đúng|true)$/i;
const no = /^(?:n|no|off|không|sai|false)$/i;

/** The editor's own value in the form that the key needs, if it can mean only one thing. */
function ownLine(issue: Issue, key: string, value: unknown, example: string): string | undefined {
  if (issue.code !== 'invalid_type' || typeof value !== 'string' || issue.path.length !== 1) return undefined;
  if (issue.expected === 'boolean' && yes.test(value)) return `${key}: true`;
  if (issue.expected === 'boolean' && no.test(value)) return `${key}: false`;
  const holdsRecords = example.includes('[{');
  return issue.expected === 'array' && !holdsRecords && !/[{}[\]:]/.test(value)
    ? suggestYamlList(key, value)
    : undefined;
}

/** Names what is wrong: the key if its value is empty, the value if there is one, the whole if there is no key. */
function saidOf(key: string, value: unknown): string {
  if (key === '') return 'Nội dung';
  return isBlank(value) ? `Khóa \`${key}\`` : `Giá trị \`${shown(value)}\` của khóa \`${key}\``;
}

const isNotText = (value: unknown): boolean => typeof value === 'number' || typeof value === 'boolean';

const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '');

/** A right key can be used only once: as written, or by the first misspelt key that means it. */
function unknownKeys(path: readonly PropertyKey[], keys: readonly string[], context: IssueContext): Problem[] {
  const taken = new Set(Object.keys((valueAt(context.data, path) ?? {}) as object));
  return keys.flatMap((key) => {
    const near = nearestKey(path, key, context);
    const problems =
      near && taken.has(near) ? besideRightKey(path, key, near, context) : unknownKey(path, key, context);
    if (near) taken.add(near);
    return problems;
  });
}

/** Renaming this key would repeat a key that is already there. */
function besideRightKey(path: readonly PropertyKey[], key: string, near: string, context: IssueContext): Problem[] {
  const isList = context.isList([...path, near]);
  return [
    createGateProblem({
      file: context.file,
      rule: 'khoa-la',
      place: context.placeOf([...path, key]),
      message: `Không có khóa nào tên là \`${shown(key)}\`, mà khóa \`${near}\` đã có ở chỗ khác.`,
      cure: isList
        ? `Chuyển các giá trị vào khóa \`${near}\` đã có, rồi xóa \`${shown(key)}\`.`
        : `Ghi giá trị đúng vào khóa \`${near}\` đã có, rồi xóa \`${shown(key)}\`.`,
    }),
  ];
}

function unknownKey(path: readonly PropertyKey[], key: string, context: IssueContext): Problem[] {
  const { file, placeOf } = context;
  const keys = context.knownKeys(path);
  const near = nearestKey(path, key, context);
  const cut = near ? undefined : valueCutAtComma(valueAt(context.data, path), key);
  if (cut && !cut.isFirst) return [];
  const problem = { file, place: placeOf([...path, key]) };
  const signed = keyBeforeSign(key, keys);
  const value = valueAt(context.data, [...path, key]);
  const line =
    signed && quoteYamlLine(signed.key, [signed.rest, ...(typeof value === 'string' ? [value] : [])].join(': '));
  if (signed && line) {
    const message = `Sau khóa \`${signed.key}\` phải là dấu hai chấm \`:\` và một dấu cách.`;
    return [createGateProblem({ ...problem, rule: 'khoa-la', message, cure: `Viết: ${asCode(line)}.` })];
  }
  if (cut) {
    const message = `Dấu phẩy trong ngoặc nhọn cắt giá trị ở trước nó: \`${key}\` bị hiểu là một khóa mới.`;
    const cure = `Đặt cả giá trị trong ngoặc kép: ${asCode(cut.line)}.`;
    return [createGateProblem({ ...problem, rule: 'gia-tri-bi-cat', message, cure })];
  }
  const isHidden = key === 'published' && value === false && keys.includes('draft');
  const cure = isHidden
    ? 'Viết: `draft: true`.' // if the editor only removed the line, the draft would be published
    : near
      ? `Sửa thành \`${near}\`.`
      : `Xóa dòng này, hoặc dùng một trong các khóa: ${keys.map((known) => `\`${known}\``).join(', ')}.`;
  return [createGateProblem({ ...problem, rule: 'khoa-la', message: `Không có khóa nào tên là \`${key}\`.`, cure })];
}

/** `{ note: Sửa số liệu, tên }` holds a key `tên` without a value. If there are several, only the first is reported. */
function valueCutAtComma(record: unknown, key: string): { line: string; isFirst: boolean } | undefined {
  const entries = typeof record === 'object' && record !== null ? Object.entries(record) : [];
  const at = entries.findIndex(([name]) => name === key);
  if (at < 1 || entries[at]?.[1] !== null) return undefined;
  const before = entries.slice(0, at).findLastIndex(([, value]) => value !== null);
  const [name, value] = entries[before] ?? [];
  if (name === undefined || typeof value !== 'string') return undefined;
  const after = entries.slice(before + 1);
  const next = after.findIndex(([, one]) => one !== null);
  const lost = (next < 0 ? after : after.slice(0, next)).map(([part]) => part);
  return { line: `${name}: ${JSON.stringify([value, ...lost].join(', '))}`, isFirst: at === before + 1 };
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
