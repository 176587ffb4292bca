import { createGateProblem, type Problem } from '../../problems/problem.ts';

/**
 * Returns the result of `read`. If the file is nested deeper than a parser's stack, returns what `failed` makes of that
 * problem. Every other error is a developer's mistake and is thrown again.
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
