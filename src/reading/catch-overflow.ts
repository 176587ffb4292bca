import { createGateProblem, type Problem } from '../problems/problem.ts';

/**
 * What `read` gives, or what `failed` makes of the problem that a file is nested deeper than a parser's stack. Every other error is a
 * developer's, and goes on its way.
 */
export function catchOverflow<Value>(file: string, read: () => Value, failed: (problem: Problem) => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError) || !error.message.includes('call stack')) throw error;
    return failed(
      createGateProblem({
        file,
        rule: 'long-qua-sau',
        message: 'Các dấu ngoặc, thẻ hoặc danh sách trong tệp lồng nhau quá sâu nên không đọc được.',
        cure: 'Viết lại phần đó thành các đoạn thường.',
      }),
    );
  }
}
