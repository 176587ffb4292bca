import { nearest } from '../vietnamese/nearest.ts';
import type { BodyProblem } from './body-problem.ts';
import type { MdxComponents } from './mdx-components.ts';

/** A problem in a body of `.mdx`. */
export type MdxProblem = BodyProblem;

type MdxExplanation = Pick<MdxProblem, 'rule' | 'message' | 'cure'>;

/** The Markdown for what an HTML element would do. */
const markdownFor: Record<string, string> = {
  a: '`[chữ của đường dẫn](địa chỉ)`',
  b: '`**chữ đậm**`',
  blockquote: '`> lời trích`',
  br: 'một dòng trống để sang đoạn mới',
  em: '`*chữ nghiêng*`',
  h1: '`## Tên mục`',
  h2: '`## Tên mục`',
  h3: '`### Tên mục nhỏ`',
  hr: '`---`',
  i: '`*chữ nghiêng*`',
  img: '`![mô tả ảnh](anh.jpg)`',
  li: '`- một ý`',
  ol: '`1. một ý`',
  p: 'một dòng trống giữa hai đoạn',
  strong: '`**chữ đậm**`',
  table: 'bảng bằng dấu `|`: `| Đơn vị | Số vụ |`',
  ul: '`- một ý`',
};

const listOf = (components: MdxComponents): string =>
  [...components.keys()]
    .toSorted()
    .map((name) => `\`<${name}>\``)
    .join(', ');

export const isHtmlName = (name: string): boolean => /^[a-z]/.test(name);

export const htmlElement = (name: string, components: MdxComponents): MdxExplanation => {
  const markdown = Object.hasOwn(markdownFor, name) ? markdownFor[name] : undefined;
  return {
    rule: 'mdx-the-html',
    message: `Thẻ HTML \`<${name}>\` không dùng được trong bài .mdx.`,
    cure: markdown ? `Thay bằng ${markdown}.` : instead(components),
  };
};

const instead = (components: MdxComponents): string =>
  components.size === 0
    ? 'Xóa thẻ, giữ lại chữ.'
    : `Xóa thẻ, giữ lại chữ, hoặc dùng một khối có sẵn: ${listOf(components)}.`;

export const unknownComponent = (name: string, components: MdxComponents): MdxExplanation => {
  const meant = nearest(name, components.keys());
  const proposal = meant === undefined ? [] : [`Có phải là \`<${meant}>\`?`];
  const known = components.size === 0 ? [instead(components)] : [`Các khối có sẵn: ${listOf(components)}.`];
  return {
    rule: 'mdx-khoi-la',
    message: `Trang không có khối nào tên là \`<${name}>\`.`,
    cure: [...proposal, ...known].join(' '),
  };
};

export const importOrExport = (keyword: string): MdxExplanation => ({
  rule: 'mdx-nhap-xuat',
  message: `Dòng bắt đầu bằng \`${keyword}\` là lệnh của lập trình viên, không dùng được trong bài.`,
  cure: 'Xóa dòng này; các khối có sẵn dùng được ngay, không cần khai báo.',
});

export const expression = (text: string): MdxExplanation => ({
  rule: 'mdx-bieu-thuc',
  message: `Chữ trong ngoặc nhọn \`${text}\` bị hiểu là lệnh nên không dùng được trong bài.`,
  cure: 'Muốn in dấu ngoặc nhọn thì viết `\\{` và `\\}`; muốn ghi chú riêng cho người biên tập thì viết `{/* ghi chú */}`.',
});

export const attributeExpression = (attribute: string, value: string, component: string): MdxExplanation => ({
  rule: 'mdx-thuoc-tinh',
  message: `Thuộc tính \`${attribute}\` của \`<${component}>\` nhận một lệnh trong ngoặc nhọn.`,
  cure: `Ghi giá trị trong ngoặc kép: \`${attribute}="${value}"\`.`,
});

export const attributeSpread = (component: string): MdxExplanation => ({
  rule: 'mdx-thuoc-tinh',
  message: `Thẻ \`<${component}>\` chứa một lệnh trong ngoặc nhọn.`,
  cure: `Ghi từng thuộc tính với giá trị trong ngoặc kép: \`<${component} ten="giá trị">\`.`,
});

export const attributeDirective = (attribute: string, component: string): MdxExplanation => ({
  rule: 'mdx-thuoc-tinh',
  message: `Thuộc tính \`${attribute}\` của \`<${component}>\` là lệnh của lập trình viên, không dùng được trong bài.`,
  cure: 'Xóa thuộc tính này.',
});

/** Astro silently drops an attribute that a component does not take, and with `slot` the whole block. */
export const unknownAttribute = (attribute: string, component: string, known: readonly string[]): MdxExplanation => {
  const meant = nearest(attribute, known);
  const instead = meant === undefined ? 'Xóa thuộc tính này' : `Sửa thành \`${meant}\``;
  const others = known.length === 0 ? '' : `; khối này nhận: ${known.map((name) => `\`${name}="…"\``).join(', ')}`;
  return {
    rule: 'mdx-thuoc-tinh',
    message: `Khối \`<${component}>\` không có thuộc tính \`${attribute}\`.`,
    cure: `${instead}${others}.`,
  };
};

export const badImageAddress = (url: string): MdxExplanation => ({
  rule: 'mdx-dia-chi-anh',
  message: `Tên ảnh \`${url}\` có dấu \`%\` đứng sai chỗ.`,
  cure: 'Đổi tên tệp ảnh cho không còn dấu `%`, chỉ dùng chữ thường không dấu, số và gạch nối: `anh-1.jpg`.',
});

/** For a node type that no grammar of the newsroom makes. */
export const unknownNode = (type: string): MdxExplanation =>
  syntax(`Cách viết ở đây (\`${type}\`) không dùng được trong bài .mdx.`, 'Viết lại chỗ này bằng Markdown thường.');

/** For an error of the MDX parser itself. */
export const syntax = (message: string, cure: string): MdxExplanation => ({ rule: 'mdx-cu-phap', message, cure });
