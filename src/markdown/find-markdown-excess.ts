import { formatNumber } from '../vietnamese/format-number.ts';
import type { BodyProblem } from './body-problem.ts';
import { type CountedSigns, countSigns } from './count-signs.ts';
import { findOpenTag } from './find-open-tag.ts';
import type { BodyFormat } from './parse-body.ts';
import { markdownBounds as bounds } from './markdown-bounds.ts';
import { readBodyLines, readStretches, type BodyLine, type Stretch } from './read-stretches.ts';

type MarkdownExcess = Pick<BodyProblem, 'line' | 'message' | 'cure'>;

/**
 * Finds what would keep a parser busy for much longer than the body's length explains, or overflow its stack. It runs
 * before any parser sees the body, in linear time. Only the first of each kind is reported.
 */
export const findMarkdownExcess = (body: string, format: BodyFormat): BodyProblem[] =>
  findExcess(body, format).map((found) => ({ ...found, column: 1, rule: 'dau-qua-nhieu' }));

function findExcess(body: string, format: BodyFormat): MarkdownExcess[] {
  const counted = countSigns(body);
  const ofBody = findInBody(body, counted);
  // If the whole body exceeds a limit, its parts are not checked. The counts of the whole body let most bodies pass.
  if (ofBody.length > 0 || !mayHoldExcess(body, counted)) return ofBody;
  const lines = [...readBodyLines(body)];
  return [...findInLines(lines), ...findInStretches(readStretches(lines, format))];
}

const mayHoldExcess = (body: string, { lines, marks, bars, tags, underlines, margin }: CountedSigns): boolean =>
  marks > bounds.marks ||
  marks * body.length > bounds.work ||
  bars * lines > bounds.cells ||
  underlines > bounds.underlines ||
  tags > bounds.openTags ||
  lines > bounds.items ||
  margin > Math.min(bounds.nested, bounds.indent / 4);

const split = 'Chia bài thành nhiều bài ngắn hơn.';
const plainParagraphs = 'Viết lại phần đó thành các đoạn thường, cách nhau bằng một dòng trống.';
const plainMarks = 'Bỏ các dấu thừa; gạch ngang trang bằng một dòng `---`, chữ đậm viết `**chữ đậm**`.';
const namesOfMarks = 'dấu `*`, `_`, `[`, `]`, `<` và dấu huyền';
const say = formatNumber;

function findInBody(body: string, { lines, marks, definitions }: CountedSigns): MarkdownExcess[] {
  const kinds: [isExcess: boolean, message: string, cure: string][] = [
    [lines > bounds.lines, `Bài có ${say(lines)} dòng; giới hạn là ${say(bounds.lines)}.`, split],
    [marks > bounds.allMarks, `Bài có ${say(marks)} ${namesOfMarks}; giới hạn là ${say(bounds.allMarks)}.`, plainMarks],
    [
      definitions > bounds.definitions,
      `Bài có ${say(definitions)} dòng kiểu \`[tên]: địa chỉ\`; giới hạn là ${say(bounds.definitions)}.`,
      'Viết địa chỉ ngay sau chữ: `[cảnh báo lừa đảo](/bai-viet/2026/canh-bao/)`.',
    ],
  ];
  const ofBody = kinds.flatMap(([isExcess, message, cure]) => (isExcess ? [{ line: 1, message, cure }] : []));
  const tag = findOpenTag(body, bounds.openTags);
  if (tag === undefined) return ofBody;
  const line = body.slice(0, tag).split('\n').length;
  const message = `Đến đây đã có hơn ${bounds.openTags} thẻ HTML mở ra mà không đóng lại.`;
  const cure =
    'Đóng mỗi thẻ đã mở, hoặc viết bằng Markdown; chép từ Word thì dán bằng “Chỉ giữ văn bản” (Ctrl+Shift+V).';
  return [...ofBody, { line, message, cure }];
}

function findInLines(lines: readonly BodyLine[]): MarkdownExcess[] {
  const deep = lines.find(({ start }) => start.nested > bounds.nested);
  const far = lines.find(({ start }) => start.indent > bounds.indent);
  const item = lines.filter(({ start }) => start.item)[bounds.items];
  const found: MarkdownExcess[] = [];
  if (deep)
    found.push({
      line: deep.line,
      message: `Dòng này lồng ${say(deep.start.nested)} bậc trích dẫn, danh sách; giới hạn là ${bounds.nested}.`,
      cure: plainParagraphs,
    });
  if (far)
    found.push({
      line: far.line,
      message: `Mục này thụt vào ${say(far.start.indent)} cột; giới hạn là ${bounds.indent}.`,
      cure: 'Thụt mỗi bậc của danh sách vào hai dấu cách.',
    });
  if (item)
    found.push({ line: item.line, message: `Đến đây bài đã có hơn ${say(bounds.items)} mục danh sách.`, cure: split });
  return found;
}

function findInStretches(stretches: Iterable<Stretch>): MarkdownExcess[] {
  const found = new Map<string, MarkdownExcess>();
  const all = { work: 0, cells: 0, underlines: 0 };
  for (const stretch of stretches) {
    all.work += stretch.marks * stretch.characters;
    all.cells += stretch.cells;
    all.underlines += stretch.underlines;
    const [message, cure] = judgeStretch(stretch, all) ?? [];
    if (message && cure && !found.has(cure)) found.set(cure, { line: stretch.line, message, cure });
  }
  return [...found.values()];
}

/** `all` holds the sums of the stretches up to this one. */
function judgeStretch(
  { marks, characters }: Stretch,
  all: Record<'work' | 'cells' | 'underlines', number>,
): [message: string, cure: string] | undefined {
  if (marks > bounds.marks)
    return [`Đoạn này có ${say(marks)} ${namesOfMarks}; giới hạn là ${say(bounds.marks)}.`, plainMarks];
  if (all.underlines > bounds.underlines)
    return [
      `Đến đây bài đã có hơn ${say(bounds.underlines)} dòng \`===\` hoặc \`---\` viết ngay dưới chữ.`,
      'Viết đề mục bằng `## Tên mục`; gạch ngang trang bằng một dòng `---` giữa hai dòng trống.',
    ];
  if (all.cells > bounds.cells)
    return [
      `Đến đây các bảng của bài đã có hơn ${say(bounds.cells)} ô.`,
      'Chia bảng ra nhiều bài, hoặc chỉ giữ những cột và dòng người đọc cần.',
    ];
  if (all.work > bounds.work)
    return [
      `Đoạn này dài ${say(characters)} chữ cái với ${say(marks)} ${namesOfMarks}: quá dài và quá rối để trình bày.`,
      plainParagraphs,
    ];
  return undefined;
}
