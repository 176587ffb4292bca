import { expect, it } from 'vitest';
import { applyPlugin } from '../testing/apply-plugin.ts';
import { rehypeScrollingTables } from './rehype-scrolling-tables.ts';

const tables = (html: string): string => applyPlugin(html, rehypeScrollingTables());

it('frames a table, named by its columns, and gives headers their direction', () => {
  expect(
    tables(
      '<table><thead><tr><th>Xã</th><th align="right">Số vụ</th></tr></thead><tbody><tr><th>Đồng Vông</th><td align="right">2</td></tr></tbody></table>',
    ),
  ).toBe(
    '<div class="table-scroll" tabindex="0" role="region" aria-label="Bảng 1: Xã, Số vụ"><table>' +
      '<thead><tr><th scope="col">Xã</th><th class="align-right" scope="col">Số vụ</th></tr></thead>' +
      '<tbody><tr><th scope="row">Đồng Vông</th><td class="align-right">2</td></tr></tbody></table></div>',
  );
});

it('names a table by its caption, and by its number alone when it says nothing', () => {
  const html = tables(
    '<table><caption>Kết quả quý II</caption><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>',
  );
  expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
    'Bảng 1: Kết quả quý II',
    'Bảng 2',
  ]);
});

it('makes a plain cell of an empty header', () => {
  expect(tables('<table><thead><tr><th></th><th>A</th></tr></thead></table>')).toContain(
    '<tr><td></td><th scope="col">A</th></tr>',
  );
});

it('leaves a page without tables as it is', () => {
  expect(tables('<p>Chữ</p>')).toBe('<p>Chữ</p>');
});
