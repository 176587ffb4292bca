import { expect, it } from 'vitest';
import { createBodyReader } from './read-body-tree.ts';

const read = createBodyReader(new Map());

it.each(['md', 'mdx'] as const)('keeps from every parser a body of .%s that would take one too long', (format) => {
  const body = `${'>'.repeat(100)}chữ\n\nSố 0987654321`;
  const { problems, shown, written } = read(body, format);
  expect(problems).toEqual([
    {
      line: 1,
      column: 1,
      rule: 'dau-qua-nhieu',
      message: 'Dòng này lồng 100 bậc trích dẫn, danh sách; giới hạn là 32.',
      cure: 'Viết lại phần đó thành các đoạn thường, cách nhau bằng một dòng trống.',
    },
  ]);
  expect(shown.children).toEqual([expect.objectContaining({ type: 'text', value: body })]);
  expect(written).toBe(shown);
});
