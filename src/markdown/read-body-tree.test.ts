import { expect, it } from 'vitest';
import { createBodyReader } from './read-body-tree.ts';

const read = createBodyReader(new Map());

it('refuses a body of .mdx that would take the parser too long', () => {
  expect(read(`${'>'.repeat(100)}chữ`, 'mdx').problems).toEqual([
    {
      line: 1,
      column: 1,
      rule: 'mdx-cu-phap',
      message: 'Bài có quá nhiều ký hiệu `*`, `_`, `[`, `>` hoặc `|` đứng liền nhau nên không đọc được.',
      cure: 'Xóa các ký hiệu thừa; kẻ ngang bài bằng `---`.',
    },
  ]);
});
