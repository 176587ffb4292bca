import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { remarkTables } from './remark-tables.ts';

const render = (markdown: string): string =>
  String(
    unified().use(remarkParse).use(remarkTables).use(remarkRehype).use(rehypeStringify).processSync(markdown),
  ).replaceAll('\n', '');

it('makes a table', () => {
  expect(render('| Xã | Số vụ |\n| --- | --: |\n| Đồng Vông | 2 |')).toBe(
    '<table><thead><tr><th>Xã</th><th align="right">Số vụ</th></tr></thead><tbody><tr><td>Đồng Vông</td><td align="right">2</td></tr></tbody></table>',
  );
});

it.each(['~~bỏ~~', 'www.vi-du.vn', 'chú thích[^1]'])('leaves other Markdown of GitHub as text: %s', (text) => {
  expect(render(text)).toBe(`<p>${text}</p>`);
});
