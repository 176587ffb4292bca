import type { UnshownCharacter } from './clean-yaml-values.ts';
import type { Opening } from './find-opening.ts';
import type { YamlFault } from './yaml-fault.ts';

interface ErrorText {
  message: string;
  cure: string;
}

const quoteCure = 'Đặt cả giá trị trong dấu ngoặc kép: `title: "Cảnh báo: chiêu lừa mới"`.';

/** What staff are told for each error of the `yaml` library; https://eemeli.org/yaml/#errors lists the codes. */
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
    cure: 'Viết mỗi khóa trên một dòng: `unit: px03`.',
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

/** The text for one YAML error; an unknown code still says the line and the commonest cure. */
export function yamlErrorText({ code, offset }: YamlFault, source: string): ErrorText {
  const known = texts[code] ?? { message: 'Dòng này không đúng cách viết YAML.', cure: quoteCure };
  return { message: withLine(known.message, source, offset), cure: known.cure };
}

const closingCures: Record<string, string> = {
  '"': 'Thêm dấu `"` vào cuối giá trị: `title: "Cảnh báo: chiêu lừa mới"`; ngoặc kép bên trong thì viết “ ”.',
  "'": 'Thêm dấu `\'` vào cuối giá trị, hoặc dùng ngoặc kép: `title: "Cảnh báo: chiêu lừa mới"`.',
  '[': 'Thêm dấu `]` vào cuối danh sách: `tags: [lua-dao, giao-thong]`.',
  '{': 'Thêm dấu `}` vào cuối: `source: { name: Báo Minh Hà, url: "https://bao.minhha.example/bai-goc" }`.',
};

/** The text for a quote or bracket that nothing closes. */
export const openingText = ({ offset, mark }: Opening, source: string): ErrorText => ({
  message: withLine(`Dấu \`${mark}\` mở ở đây mà chưa được đóng lại.`, source, offset),
  cure: closingCures[mark] ?? quoteCure,
});

/** The text for a character that an escape brought into a value. */
export const unshownText = ({ offset, name }: UnshownCharacter, source: string): ErrorText => ({
  message: withLine(`Giá trị có ký tự không hiện ra trên trang (${name}), viết bằng dấu \`\\\`.`, source, offset),
  cure: 'Xóa dấu `\\` và mã đứng ngay sau nó; muốn in chính dấu `\\` thì viết hai lần `\\\\`.',
});

function withLine(message: string, source: string, offset: number): string {
  const line = lineAround(source, offset);
  return line ? `${message} Dòng đang viết: \`${line}\`.` : message;
}

function lineAround(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = source.indexOf('\n', offset);
  const line = source.slice(start, end === -1 ? undefined : end).trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
