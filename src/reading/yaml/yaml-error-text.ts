import { parseDocument } from 'yaml';
import type { UnshownCharacter } from './clean-yaml-values.ts';
import type { Opening } from '../articles/find-opening.ts';
import { asCode, isTextKey, suggestYamlLine } from './suggest-yaml-line.ts';
import type { YamlFault } from './yaml-fault.ts';

interface ErrorText {
  message: string;
  cure: string;
}

const quoteCure = 'Đặt cả giá trị trong dấu ngoặc kép: `title: "Cảnh báo: chiêu lừa mới"`.';

/** The messages for staff about each error of the `yaml` library; https://eemeli.org/yaml/#errors lists the codes. */
const texts: Record<string, ErrorText> = {
  BAD_INDENT: {
    message: 'Dòng này thụt vào không đều với các dòng cùng mục.',
    cure: 'Thụt các dòng cùng mục bằng nhau, mỗi bậc hai dấu cách.',
  },
  TAB_AS_INDENT: { message: 'Dòng này thụt vào bằng phím Tab.', cure: 'Thay phím Tab bằng dấu cách.' },
  DUPLICATE_KEY: {
    message: 'Một khóa được viết hai lần.',
    cure: 'Giữ lại một dòng, xóa dòng kia.',
  },
  BLOCK_AS_IMPLICIT_KEY: { message: 'Giá trị có dấu hai chấm `:` nên bị hiểu là một khóa mới.', cure: quoteCure },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Dòng này thiếu dấu hai chấm `:` sau tên khóa, hoặc giá trị xuống dòng giữa chừng.',
    cure: 'Viết mỗi khóa trên một dòng: `credit: Phòng Tham mưu`.',
  },
  MISSING_CHAR: {
    message: 'Thiếu một dấu đóng hoặc dấu hai chấm `:`.',
    cure: 'Đóng đủ dấu ngoặc kép `"`, ngoặc vuông `]`, và viết `khóa: giá trị` có dấu cách sau dấu hai chấm.',
  },
  UNEXPECTED_TOKEN: { message: 'Có dấu không đúng chỗ trên dòng này.', cure: quoteCure },
  BAD_ALIAS: { message: 'Giá trị bắt đầu bằng dấu `*` hoặc `&`, là dấu riêng của YAML.', cure: quoteCure },
  BAD_SCALAR_START: {
    message: 'Giá trị bắt đầu bằng `@`, `%` hoặc dấu huyền, là dấu riêng của YAML.',
    cure: quoteCure,
  },
  BAD_DQ_ESCAPE: {
    message: 'Trong ngoặc kép có dấu `\\` không hợp lệ.',
    cure: 'Bỏ dấu `\\`, hoặc viết hai lần `\\\\`.',
  },
  MULTIPLE_DOCS: {
    message: 'Có thêm một dòng `---` bên trong.',
    cure: 'Xóa dòng `---` thừa.',
  },
};

/** The text for one YAML error. For an unknown code, the text gives the line and the commonest cure. */
export function yamlErrorText({ code, offset }: YamlFault, source: string): ErrorText {
  const byTab = byTabs.has(code) && indentsByTab(source, offset) ? texts['TAB_AS_INDENT'] : undefined;
  if (byTab) return { message: withLine(byTab.message, source, offset), cure: byTab.cure };
  const known = texts[code] ?? { message: 'Dòng này không đúng cách viết YAML.', cure: quoteCure };
  const message = withLine(known.message, source, offset);
  const slip = findSlip(source, offset);
  if (slip) return { message: withLine(slip.message, source, offset), cure: slip.cure };
  if (code === 'MULTILINE_IMPLICIT_KEY' && isProse(source, offset)) return { message, cure: closeCure };
  const suggested = suggestable.has(code) ? suggestYamlLine(wholeLine(source, offset)) : undefined;
  return { message, cure: suggested ? `Viết: ${asCode(suggested)}.` : known.cure };
}

/** Mistakes that the parser reports as something else. The text says what the line should be. */
function findSlip(source: string, offset: number): ErrorText | undefined {
  const line = wholeLine(source, offset);
  const written = line.trim();
  const item = written.replace(/^-(?=[^\s-])/, '- ');
  if (item !== written && isRight(item))
    return { message: 'Thiếu dấu cách sau dấu gạch của danh sách.', cure: `Viết: ${asCode(item)}.` };
  const end = source.indexOf('\n', offset);
  const below = end < 0 ? '' : wholeLine(source, end + 1);
  if (
    key.test(line) &&
    key.test(below) &&
    columnOf(below) > columnOf(line) &&
    isRight(written) &&
    isRight(below.trim())
  )
    return {
      message: 'Dòng dưới thụt vào nên bị hiểu là phần tiếp của dòng này.',
      cure: `Viết dòng dưới thẳng hàng với dòng này: ${asCode(below.trim())}.`,
    };
  const single = written.replace(/,\s*$/, '').replace(/,\s*(?=[,\]}])/g, '');
  if (single !== written && !isTextKey(/^[A-Za-z]*/.exec(single)?.[0] ?? '') && isRight(single))
    return { message: 'Thừa dấu phẩy trên dòng này.', cure: `Viết: ${asCode(single)}.` };
  return undefined;
}

const key = /^\s*(?:- +)?[A-Za-z]+:\s+\S/;
const columnOf = (line: string): number => /^ *(?:- +)?/.exec(line)?.[0].length ?? 0;

function isRight(line: string): boolean {
  const { errors, warnings } = parseDocument(line, { prettyErrors: false });
  return errors.length + warnings.length === 0 && line.length <= longestCopied;
}

/** Faults of one line whose text shows what the line should be. */
const suggestable = new Set([
  ...['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'UNEXPECTED_TOKEN', 'BAD_ALIAS', 'BAD_SCALAR_START'],
  ...['BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED', 'BLOCK_IN_FLOW', 'MISSING_CHAR'],
]);

/** The errors that the parser reports for a line that begins with a Tab, when it does not see the Tab itself. */
const byTabs = new Set(
  'UNEXPECTED_TOKEN BAD_INDENT BLOCK_AS_IMPLICIT_KEY MULTILINE_IMPLICIT_KEY MISSING_CHAR'.split(' '),
);
const indentsByTab = (source: string, offset: number): boolean => /^[ -]*\t/.test(wholeLine(source, offset));

const closeCure = 'Có lẽ thiếu dòng `---` đóng phần đầu: thêm một dòng `---` trên đoạn văn này.';

/** Whether a paragraph follows an empty line, so that the frontmatter should have ended there. */
function isProse(source: string, offset: number): boolean {
  const start = source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  return /\n[ \t]*\n$/.test(source.slice(0, start)) && wholeLine(source, offset).split(/\s+/).length > 3;
}

const closingCures: Record<string, string> = {
  '"': 'Thêm dấu `"` vào cuối giá trị: `title: "Cảnh báo: chiêu lừa mới"`; ngoặc kép bên trong thì viết “ ”.',
  "'": 'Thêm dấu `\'` vào cuối giá trị, hoặc dùng ngoặc kép: `title: "Cảnh báo: chiêu lừa mới"`.',
  '[': 'Thêm dấu `]` vào cuối danh sách: `keywords: [căn cước, làm căn cước]`.',
  '{': 'Thêm dấu `}` vào cuối: `source: { name: Báo Minh Hà, url: "https://bao.minhha.example/bai-goc" }`.',
};
const closings: Record<string, string> = { '[': ']', '{': ' }' };

/** The text for a quote or bracket that is never closed. */
export function openingText({ offset, mark }: Opening, source: string): ErrorText {
  const message = withLine(`Dấu \`${mark}\` mở ở đây mà chưa được đóng lại.`, source, offset);
  const line = wholeLine(source, offset);
  const closing = closings[mark];
  const suggested = closing === undefined ? suggestYamlLine(line) : closedLine(line, closing);
  return { message, cure: suggested ? `Viết: ${asCode(suggested)}.` : (closingCures[mark] ?? quoteCure) };
}

/** The line with the missing sign at its end, if that makes it valid YAML. */
function closedLine(line: string, closing: string): string | undefined {
  const closed = line.trim().replace(/,$/, '') + closing;
  return isRight(closed) ? closed : undefined;
}

const longestCopied = 240;

/** The text for a character that an escape brought into a value. */
export const unshownText = ({ offset, name }: UnshownCharacter, source: string): ErrorText => ({
  message: withLine(`Giá trị có ký tự không hiện ra trên trang (${name}), viết bằng dấu \`\\\`.`, source, offset),
  cure: 'Xóa dấu `\\` và mã đứng ngay sau nó; muốn in chính dấu `\\` thì viết hai lần `\\\\`.',
});

function withLine(message: string, source: string, offset: number): string {
  const line = lineAround(source, offset);
  return line ? `${message} Dòng đang viết: \`${line}\`.` : message;
}

function wholeLine(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = source.indexOf('\n', Math.max(start, offset));
  return source.slice(start, end === -1 ? undefined : end);
}

function lineAround(source: string, offset: number): string {
  const line = wholeLine(source, offset).trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
