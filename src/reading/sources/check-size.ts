import { createGateProblem, type Problem } from '../../problems/problem.ts';
import { formatNumber } from '../../vietnamese/format-number.ts';

/** Bytes. The longest article of a news portal, a whole law, is under a quarter of this. */
export const mostBytes = 2 * 1024 * 1024;
/** Characters. A paragraph is one line; ten book pages in one paragraph are far below this. */
const longestLine = 100_000;

/** A file that is too large for an article is not even read. */
export const checkBytes = (file: string, bytes: number): Problem | undefined =>
  bytes <= mostBytes
    ? undefined
    : createGateProblem({
        file,
        rule: 'tep-qua-lon',
        message: `Tệp nặng ${megabytes(bytes)} MB, quá lớn với một tệp chữ; giới hạn là ${megabytes(mostBytes)} MB.`,
        cure: 'Tách thành nhiều bài; ảnh dán thẳng vào bài thì lưu thành tệp riêng để cạnh bài.',
      });

/** No letter of any language has so many marks, and the time to order them grows with the square of their number. */
const stackedMarks = /\p{M}{33}/u;

/** Reports a line that no person could have typed. */
export function checkLines(file: string, text: string): Problem | undefined {
  const stacked = stackedMarks.exec(text)?.index;
  if (stacked !== undefined)
    return createGateProblem({
      file,
      rule: 'dau-qua-nhieu',
      place: { line: text.slice(0, stacked).split('\n').length, column: 1 },
      message: 'Dòng này có một chữ cái mang hơn 32 dấu chồng lên nhau.',
      cure: 'Xóa chữ ấy rồi gõ lại.',
    });
  if (text.length <= longestLine) return undefined;
  for (let start = 0, line = 1; start <= text.length; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (end - start > longestLine) {
      return createGateProblem({
        file,
        rule: 'dong-qua-dai',
        place: { line, column: 1 },
        message: `Dòng này dài ${formatNumber(end - start)} chữ cái; giới hạn là ${formatNumber(longestLine)}.`,
        cure: 'Xuống dòng giữa các đoạn; ảnh dán thẳng vào bài thì lưu thành tệp riêng để cạnh bài.',
      });
    }
    start = end + 1;
  }
  return undefined;
}

const megabytes = (bytes: number): string => formatNumber(Math.ceil((bytes / 1024 / 1024) * 10) / 10);
