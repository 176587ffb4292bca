import type { VFileMessage } from 'vfile-message';
import type { MdxComponents } from './mdx-components.ts';
import {
  attributeExpression,
  attributeSpread,
  expression,
  htmlElement,
  importOrExport,
  isHtmlName,
  type MdxProblem,
  syntax,
} from './mdx-problem.ts';

export interface ExplainedError {
  problem: MdxProblem;
  /** The text that misled the parser. Without it, the parser can continue to the next mistake. */
  misleading: { start: number; end: number } | undefined;
}

type Explain = (error: VFileMessage, source: string, components: MdxComponents) => ExplainedError | undefined;

/** By the rule id of the parser's error (micromark-extension-mdx-*, mdast-util-mdx-jsx). */
const explanations: Record<string, Explain> = {
  acorn: (error, source) =>
    error.source === 'micromark-extension-mdxjs-esm' ? explainEsm(error, source) : explainBrace(error, source),
  'non-esm': (error, source) => explainEsm(error, source),
  'unexpected-empty-expression': (error, source) => explainBrace(error, source),
  'non-spread': (error, source) => explainBrace(error, source),
  'spread-extra': (error, source) => explainBrace(error, source),
  'unexpected-eof': (error, source, components) =>
    error.source === 'micromark-extension-mdx-expression'
      ? explainOpenBrace(error, source)
      : explainUnfinishedTag(error, source, components),
  'unexpected-character': (error, source, components) => explainCharacter(error, source, components),
  'end-tag-mismatch': (error, source, components) => explainMismatch(error, source, components),
  'unexpected-closing-slash': (error, source) => explainClosingTag(error, source),
  'unexpected-attribute': (error, source) => explainMalformedClosingTag(error, source),
  'unexpected-self-closing-slash': (error, source) => explainMalformedClosingTag(error, source),
  'unexpected-lazy': (error, source) => explainLazyLine(error, source),
};

/** Explains a parser's error in words for editors. An unknown error is explained with the parser's own message. */
export function explainMdxError(error: VFileMessage, source: string, components: MdxComponents): ExplainedError {
  const explained = explanations[error.ruleId ?? '']?.(error, source, components);
  if (explained) return explained;
  const { problem } = at(
    source,
    offsetOf(error, source),
    syntax(
      `Máy không đọc được cách viết ở đây (${error.reason}).`,
      'Viết lại chỗ này bằng Markdown thường, không dùng `<`, `{` và `}`.',
    ),
  );
  return { problem, misleading: undefined };
}

function at(source: string, offset: number, explanation: Omit<MdxProblem, 'line' | 'column'>): ExplainedError {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    problem: { line: before.split('\n').length, column: offset - lineStart + 1, ...explanation },
    misleading: { start: offset, end: offset + 1 },
  };
}

function toOffset(source: string, line: number, column: number): number {
  let offset = 0;
  for (let count = 1; count < line; count += 1) offset = source.indexOf('\n', offset) + 1;
  return offset + column - 1;
}

const offsetOf = ({ line, column }: VFileMessage, source: string): number => toOffset(source, line ?? 1, column ?? 1);

const nameAt = (source: string, bracket: number): string =>
  /^<\/?([\p{L}$_][\p{L}\p{N}.:$_-]*)/u.exec(source.slice(bracket, bracket + 80))?.[1] ?? '';

const excerpt = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};

function explainEsm(error: VFileMessage, source: string): ExplainedError | undefined {
  const upTo = source.slice(0, offsetOf(error, source) + 'import'.length);
  const statement = [...upTo.matchAll(/^(import|export)(?=\s)/gm)].at(-1);
  return statement && at(source, statement.index, importOrExport(statement[0]));
}

/** The error is inside braces. The problem points to the opening brace, or to the attribute of the braces. */
function explainBrace(error: VFileMessage, source: string): ExplainedError | undefined {
  const brace = openBrace(source, offsetOf(error, source));
  if (brace < 0) return undefined;
  const close = source.indexOf('}', brace);
  const end = close < 0 ? source.length : close;
  const tag = /<([\p{L}$_][\p{L}\p{N}.:$_-]*)\s[^<>]*$/u.exec(source.slice(Math.max(0, brace - 500), brace));
  if (!tag) return at(source, brace, expression(excerpt(source.slice(brace, end + 1))));

  // The rest parses only if the whole tag is removed.
  const misleading = { start: brace - tag[0].length, end: end + 1 };
  const [, component = ''] = tag;
  const attribute = /([^\s"'=]+)=$/.exec(tag[0])?.[1];
  if (attribute === undefined) return { ...at(source, brace, attributeSpread(component)), misleading };
  const value = excerpt(source.slice(brace + 1, end));
  const start = brace - attribute.length - 1;
  return { ...at(source, start, attributeExpression(attribute, value, component)), misleading };
}

function explainOpenBrace(error: VFileMessage, source: string): ExplainedError | undefined {
  const brace = openBrace(source, offsetOf(error, source));
  if (brace < 0) return undefined;
  return at(
    source,
    brace,
    syntax('Dấu `{` mở ra mà không có dấu `}` đóng lại.', 'Muốn in dấu ngoặc nhọn thì viết `\\{`.'),
  );
}

/** The last `{` before `end` that is never closed. */
function openBrace(source: string, end: number): number {
  let closed = 0;
  for (let index = end - 1; index >= 0; index -= 1) {
    if (source[index] === '}') closed += 1;
    if (source[index] !== '{') continue;
    if (closed === 0) return index;
    closed -= 1;
  }
  return -1;
}

function explainUnfinishedTag(
  error: VFileMessage,
  source: string,
  components: MdxComponents,
): ExplainedError | undefined {
  const bracket = source.lastIndexOf('<', offsetOf(error, source) - 1);
  if (bracket < 0) return undefined;
  const name = nameAt(source, bracket);
  if (isHtmlName(name)) return at(source, bracket, htmlElement(name, components));
  if (error.reason.includes('closing quote')) {
    return at(
      source,
      bracket,
      syntax(
        `Thẻ \`<${name}>\` có một giá trị thiếu dấu ngoặc kép đóng.`,
        `Đóng ngoặc kép sau mỗi giá trị: \`<${name} ten="giá trị">\`.`,
      ),
    );
  }
  return at(
    source,
    bracket,
    syntax(
      `Thẻ \`<${name}\` chưa có dấu \`>\` kết thúc.`,
      `Viết trọn thẻ: \`<${name}>\`, hoặc \`<${name} />\` khi khối không có chữ bên trong.`,
    ),
  );
}

function explainCharacter(error: VFileMessage, source: string, components: MdxComponents): ExplainedError | undefined {
  const offset = offsetOf(error, source);
  const bracket = source.lastIndexOf('<', offset - 1);
  if (bracket < 0) return undefined;
  if (source.startsWith('<!--', bracket)) {
    return at(
      source,
      bracket,
      syntax('Ghi chú kiểu `<!-- … -->` không dùng được trong bài .mdx.', 'Viết `{/* ghi chú */}`.'),
    );
  }
  if (error.reason.includes('to create a link')) {
    const mailbox = /^<([^\s<>@:/]+@[^\s<>@:/]+)>/.exec(source.slice(bracket, bracket + 200))?.[1];
    const cure = mailbox ? `Viết \`[${mailbox}](mailto:${mailbox})\`.` : 'Viết `[chữ của đường dẫn](https://…)`.';
    return at(source, bracket, syntax('Địa chỉ đặt trong `<…>` không dùng được trong bài .mdx.', cure));
  }
  const name = nameAt(source, bracket);
  const character = String.fromCodePoint(source.codePointAt(offset) ?? 0x20);
  if (name === '') {
    return at(
      source,
      bracket,
      syntax(
        `Dấu \`<\` đứng trước \`${character}\` bị hiểu là mở một thẻ.`,
        'Viết `&lt;` thay cho `<`, hoặc viết thành lời: `dưới 5`.',
      ),
    );
  }
  if (isHtmlName(name)) return at(source, bracket, htmlElement(name, components));
  return at(
    source,
    bracket,
    syntax(
      `Thẻ \`<${name}>\` viết sai từ chỗ \`${character}\`.`,
      `Đặt mỗi giá trị trong ngoặc kép thẳng: \`<${name} ten="giá trị">\`.`,
    ),
  );
}

/** The parser's message names the open tag and its place. */
function explainMismatch(
  { reason }: VFileMessage,
  source: string,
  components: MdxComponents,
): ExplainedError | undefined {
  const open = /for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason);
  if (!open) return undefined;
  const [, name = '', line, column] = open;
  const offset = toOffset(source, Number(line), Number(column));
  if (isHtmlName(name)) return at(source, offset, htmlElement(name, components));
  return at(
    source,
    offset,
    syntax(
      `Khối \`<${name}>\` chưa được đóng.`,
      `Thêm \`</${name}>\` sau khối, thẻ mở và thẻ đóng mỗi thẻ riêng một dòng; khối không có chữ bên trong thì viết \`<${name} />\`.`,
    ),
  );
}

function explainClosingTag(error: VFileMessage, source: string): ExplainedError {
  const bracket = offsetOf(error, source) - 1;
  const name = nameAt(source, bracket);
  return at(
    source,
    bracket,
    syntax(`Thẻ đóng \`</${name}>\` không có thẻ mở.`, `Xóa \`</${name}>\`, hoặc thêm \`<${name}>\` trước khối.`),
  );
}

function explainMalformedClosingTag(error: VFileMessage, source: string): ExplainedError | undefined {
  const bracket = source.lastIndexOf('</', offsetOf(error, source));
  if (bracket < 0) return undefined;
  const name = nameAt(source, bracket);
  return at(source, bracket, syntax(`Thẻ đóng \`</${name}>\` có chữ thừa.`, `Viết đúng \`</${name}>\`.`));
}

/** A tag or brace that begins in a quote or list and continues on a line outside it. */
function explainLazyLine(error: VFileMessage, source: string): ExplainedError | undefined {
  const end = offsetOf(error, source) - 1;
  const opening = Math.max(source.lastIndexOf('<', end), source.lastIndexOf('{', end));
  if (opening < 0) return undefined;
  return at(
    source,
    opening,
    syntax(
      `Dấu \`${source[opening]}\` mở ra trong một trích dẫn hay danh sách nhưng đóng lại ở ngoài.`,
      'Viết trọn trên một dòng, hoặc đưa ra ngoài trích dẫn, danh sách.',
    ),
  );
}
