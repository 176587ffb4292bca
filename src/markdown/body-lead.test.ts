import { expect, it } from 'vitest';
import { bodyLead } from './body-lead.ts';
import { createBodyReader } from './read-body-tree.ts';
import type { BodyFormat } from './parse-body.ts';

const read = createBodyReader(new Map([['HopThongTin', ['tieuDe']]]));
const leadOf = (body: string, max = 300, format: BodyFormat = 'md'): string => bodyLead(read(body, format).shown, max);

it.each([
  ['Chữ **đậm**, *nghiêng* và `mã`.', 'Chữ đậm, nghiêng và mã.'],
  ['Xem [hướng dẫn](/a "b (c)") và [đây][x].\n\n[x]: /b', 'Xem hướng dẫn và đây.'],
  ['[Cổng *dịch vụ* công](https://a.vn/b_(c))', 'Cổng dịch vụ công'],
  ['## Mục\n\nChữ', 'Chữ'],
  ['Mục\n===\n\nChữ', 'Chữ'],
  ['![Ảnh](a.jpg "Chú thích (trái). Ảnh: A")\n\nChữ ![x](y) sau', 'Chữ sau'],
  ['- Một\n- Hai\n\n> 1. Ba', 'Một Hai Ba'],
  ['| A | B |\n|---|---|\n| 1 | 2 |\n\nChữ', 'Chữ'],
  ['```\nmã\n```\n\nChữ', 'Chữ'],
  ['Một\n\n---\n\n* * *\n\nHai', 'Một Hai'],
  ['<p>Chữ<br>tiếp</p>', 'Chữ tiếp'],
  ['<script>\nx()\n</script>\n\nChữ <style>p{}</style>tiếp', 'Chữ tiếp'],
  ['<!-- ghi\n\nchú -->\nChữ', 'Chữ'],
  ['<https://a.vn/b> và <a@b.vn>', 'https://a.vn/b và a@b.vn'],
  ['A &amp; B &lt;5 &#273; &#x1EBF; &khong;', 'A & B <5 đ ế &khong;'],
  ['\\*không nghiêng\\* a_b_c _nghiêng_ [1] 3 < 5', '*không nghiêng* a_b_c nghiêng [1] 3 < 5'],
  ['Một\r\nhai\r\n\r\n  ba\u00a0 bốn', 'Một hai ba bốn'],
  ['<ul><li>năm<dl><dt>sáu</dt></dl></li></ul>', 'năm sáu'],
  ['<div>một<table><tr><td>x</td></tr></table>hai<p>ba</p>bốn</div>', 'một hai ba bốn'],
  ['<div>tuần<h2>x</h2>tra</div>', 'tuần tra'],
  ['', ''],
  ['## Chỉ có mục', ''],
])('reads %j', (body, lead) => {
  expect(leadOf(body)).toBe(lead);
});

it('reads what stands in a component, and no comment', () => {
  expect(leadOf('<HopThongTin tieuDe="x">\n\nChữ {/* ghi chú */}tiếp\n\n</HopThongTin>', 300, 'mdx')).toBe('Chữ tiếp');
});

it('cuts between words, in both forms of Unicode', () => {
  expect(leadOf('Công an xã tuần tra ban đêm.', 20)).toBe('Công an xã tuần tra…');
  expect(leadOf('**Đường** dây_nóng_ở _xã_'.normalize('NFD'))).toBe('Đường dây_nóng_ở xã');
});

it('joins paragraphs until it has enough', () => {
  expect(leadOf(`Một.\n\nHai.\n\n${'ba '.repeat(1000)}`, 15)).toBe('Một. Hai. ba…');
});
