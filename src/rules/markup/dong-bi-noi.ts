import type { Paragraph, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { truncate } from '../../vietnamese/truncate.ts';
import { defineRule, type Mend } from '../rule.ts';
import { rangeOf, sourceOf } from './source-of.ts';

/** A line of a paragraph that no sign separates from the next line. */
interface Line {
  text: string;
  /** Index of its first word in the body. */
  start: number;
}

/** An item's mark that Markdown takes for words: `a)`, `II.`, `[2]`, or `3)` in the middle of a paragraph. */
const ordinal = /^(?:\[(\d{1,2})\](?=\s)|\(?(\d{1,3}|[a-zđ]|[IVX]{1,4})[.)](?=\s*[^\s\d.)]))/u;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const letters = [...'abcdđeghiklmnopqrstuvxy'];
const endOfSentence = /[.!?…:;]["”’»)\]]*$/u;
const beginning = /^["“‘«([]?[\p{Lu}\d]/u;
/** Characters. A writer who breaks lines at the screen's width has longer lines. */
const shortLine = 60;
/** List signs at the beginning of a line, which other rules handle. */
const bullet = /^(?:[^\p{L}\p{N}\s"“‘«([]|o\s{2})/u;

export const dongBiNoi = defineRule({
  id: 'dong-bi-noi',
  group: 'danh-dau',
  severity: 'nhac',
  mended: 'đoạn có các dòng bị nối',
  why: 'Xuống dòng một lần thì trang vẫn nối các dòng thành một đoạn: đoạn văn dán từ Word dồn lại, các ý a), b) và câu thơ chạy liền nhau, bảng chép từ Excel mất cột.',
  examples: [
    {
      name: 'Các đoạn cách nhau một dòng trống, xuống dòng bằng dấu `\\`, đoạn ngắt dòng theo bề rộng màn hình',
      body: 'Đoạn thứ nhất.\n\nĐoạn thứ hai.\n\nSố 1 đường Sông Lụa\\\nphường Vạn Tùng\n\nTrong ba tháng qua, tổ tuần tra chung của xã đã đi hơn một trăm lượt và báo cho\ncông an xã bốn việc.',
      problems: [],
    },
    {
      name: 'Các ý a), b)',
      body: 'Hồ sơ gồm:\na) Tờ khai;\nb) Ảnh chân dung.',
      problems: [
        '1:1 Các ý `a)`, `b)` nằm trên những dòng liền nhau nên trang nối thành một đoạn. Để một dòng trống trước mỗi ý; hoặc chạy `npm run check -- --fix`.',
      ],
    },
    {
      name: 'Đoạn văn dán từ Word',
      body: 'Sáng 19/6, Công an tỉnh ra quân.\nLực lượng chức năng kiểm tra 12 cơ sở.',
      problems: [
        '1:1 Dòng `Sáng 19/6, Công an tỉnh ra quân.` và dòng dưới chỉ cách nhau một lần xuống dòng nên trang nối thành một đoạn. Để một dòng trống giữa hai đoạn; hoặc chạy `npm run check -- --fix`.',
      ],
    },
    {
      name: 'Câu thơ, dòng địa chỉ',
      body: 'Người ơi người ở đừng về\nNgười về em vẫn trông theo',
      problems: [
        '1:1 Dòng `Người ơi người ở đừng về` và dòng dưới được trang nối liền nhau. Muốn xuống dòng thì viết dấu `\\` ở cuối dòng trên: `Người ơi người ở đừng về\\`; muốn thành đoạn riêng thì để một dòng trống.',
      ],
    },
    {
      name: 'Bảng chép từ Word, Excel',
      body: 'Việc\tSố vụ\nTrộm cắp\t12',
      problems: [
        '1:1 Các cột cách nhau bằng phím Tab nên trang dồn thành một đoạn, không thành bảng. Viết mỗi dòng thành `| Việc | Số vụ |`, dưới dòng tên cột thêm một dòng `|---|---|`.',
      ],
    },
  ],
  check({ syntax, markdown, placeInMarkdown }, report) {
    const found: { lines: Line[]; isOutermost: boolean }[] = [];
    visit(syntax, 'paragraph', (paragraph: Paragraph, _, parent: Parents | undefined) => {
      found.push({ lines: readLines(paragraph, markdown), isOutermost: parent?.type === 'root' });
    });
    const width = findWidth(found.map(({ lines }) => lines));
    for (const { lines, isOutermost } of found) tell(lines, isOutermost);

    function tell(lines: readonly Line[], isOutermost: boolean): void {
      const [first] = lines;
      if (!first || lines.length < 2) return;
      const place = placeInMarkdown(first.start);
      const items = findItems(lines);
      if (items.length > 1) {
        const marks = items.map(({ text }) => `\`${ordinal.exec(text)?.[0] ?? ''}\``);
        const shown = marks.length > 3 ? `${marks.slice(0, 2).join(', ')}… ${marks.at(-1) ?? ''}` : marks.join(', ');
        report({
          place,
          message: `Các ý ${shown} nằm trên những dòng liền nhau nên trang nối thành một đoạn.`,
          cure: `Để một dòng trống trước mỗi ý${orFix(isOutermost)}.`,
          mends: isOutermost ? partBefore(items, lines) : undefined,
        });
        return;
      }
      if (lines.every(({ text }) => text.trim().includes('\t'))) {
        const cells = first.text.trim().split(/\t+/);
        report({
          place,
          message: 'Các cột cách nhau bằng phím Tab nên trang dồn thành một đoạn, không thành bảng.',
          cure: `Viết mỗi dòng thành \`| ${truncate(cells.join(' | '), 80)} |\`, dưới dòng tên cột thêm một dòng \`|${'---|'.repeat(Math.min(cells.length, 20))}\`.`,
        });
        return;
      }
      const [, ...others] = lines;
      if (!others.every(({ text }) => beginning.test(text)) || bullet.test(first.text) || isWrapped(lines, width))
        return;
      const shown = truncate(first.text.trim(), 60);
      const before = lines.slice(0, -1).map(({ text }) => text.trim());
      if (before.every((text) => endOfSentence.test(text)))
        report({
          place,
          message: `Dòng \`${shown}\` và dòng dưới chỉ cách nhau một lần xuống dòng nên trang nối thành một đoạn.`,
          cure: `Để một dòng trống giữa hai đoạn${orFix(isOutermost)}.`,
          mends: isOutermost ? partBefore(others, lines) : undefined,
        });
      else if (before.every((text) => text.length <= shortLine))
        report({
          place,
          message: `Dòng \`${shown}\` và dòng dưới được trang nối liền nhau.`,
          cure: `Muốn xuống dòng thì viết dấu \`\\\` ở cuối dòng trên: \`${shown}\\\`; muốn thành đoạn riêng thì để một dòng trống.`,
        });
    }
  },
});

/** The line width of a body whose lines are broken at the screen's width, in the middle of sentences. */
function findWidth(paragraphs: readonly (readonly Line[])[]): number | undefined {
  const isBrokenWithin = ({ text }: Line, next: Line | undefined): boolean =>
    next !== undefined && /^\p{Ll}/u.test(next.text) && !endOfSentence.test(text.trim());
  if (!paragraphs.some((lines) => lines.some((line, at) => isBrokenWithin(line, lines[at + 1])))) return undefined;
  return paragraphs.reduce(
    (most, lines) => lines.reduce((longest, { text }) => Math.max(longest, text.length), most),
    0,
  );
}

/** Whether the next word did not fit on the line, at each break. */
const isWrapped = (lines: readonly Line[], width: number | undefined): boolean =>
  width !== undefined &&
  lines.every(({ text }, at) => {
    const next = lines[at + 1];
    return !next || text.length + 1 + (/^\S+/.exec(next.text)?.[0].length ?? 0) > width;
  });

const orFix = (isMended: boolean): string => (isMended ? '; hoặc chạy `npm run check -- --fix`' : '');

/** Returns no lines if the page shows a line break, or if anything but words stands between the lines. */
function readLines(paragraph: Paragraph, markdown: string): Line[] {
  const source = sourceOf(paragraph, markdown);
  if (!source.includes('\n') || paragraph.children.some(({ type }) => type === 'break' || type === 'html')) return [];
  const offset = rangeOf(paragraph).start;
  const lines = Array.from(source.matchAll(/[^\n]+/g), ({ 0: text, index }) => {
    const blanks = /^[ \t>]*/.exec(text)?.[0].length ?? 0;
    return { text: text.slice(blanks), start: offset + index + blanks };
  });
  const isBroken = lines.some(({ start }) =>
    paragraph.children.some((child) => {
      const { start: from, end } = rangeOf(child);
      return child.type !== 'text' && from < start && start < end;
    }),
  );
  return isBroken ? [] : lines;
}

/** Lines with consecutive marks: a `12.` that begins a line by chance does not count. */
function findItems(lines: readonly Line[]): Line[] {
  const marked = lines.flatMap((line) => {
    const found = ordinal.exec(line.text);
    const mark = found?.[1] ?? found?.[2];
    return mark === undefined ? [] : [{ line, mark }];
  });
  const items = marked.filter(({ mark }, at) =>
    [marked[at - 1], marked[at + 1]].some((other) => other && isNext(mark, other.mark)),
  );
  return items.map(({ line }) => line);
}

function isNext(one: string, other: string): boolean {
  const orders = [romans, letters].map((order) => Math.abs(order.indexOf(one) - order.indexOf(other)));
  const known = [romans, letters].some((order, at) => order.includes(one) && order.includes(other) && orders[at] === 1);
  return known || (/^\d+$/.test(one + other) && Math.abs(Number(one) - Number(other)) === 1);
}

/** Adds an empty line before each of these lines, except before the paragraph's first. */
const partBefore = (these: readonly Line[], lines: readonly Line[]): Mend[] =>
  these.flatMap((line) => (line === lines[0] ? [] : [{ start: line.start, end: line.start, text: '\n' }]));
