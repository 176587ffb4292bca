import { describe, expect, it } from 'vitest';
import { countSyllables, markdownToText } from './plain-text.ts';

describe('markdownToText', () => {
  it.each([
    ['Chữ **đậm**, *nghiêng* và `mã`.', 'Chữ đậm, nghiêng và mã.'],
    ['Xem [hướng dẫn](/a "b (c)") và [đây][x].\n\n[x]: /b', 'Xem hướng dẫn và đây.'],
    ['[Cổng *dịch vụ* công](https://a.vn/b_(c))', 'Cổng dịch vụ công'],
    ['## Mục\n\nChữ', 'Chữ'],
    ['Mục\n===\n\nChữ', 'Chữ'],
    ['![Ảnh](a.jpg "Chú thích (trái). Ảnh: A")\n\nChữ ![x][y] sau', 'Chữ sau'],
    ['- Một\n- Hai\n\n> 1. Ba', 'Một Hai Ba'],
    ['| A | B |\n|---|---|\n| 1 | 2 |\n\nChữ', 'Chữ'],
    ['```\nmã\n```\n\nChữ', 'Chữ'],
    ['Một\n\n---\n\n* * *\n\nHai', 'Một Hai'],
    ['<p>Chữ<br>tiếp</p>', 'Chữtiếp'],
    ['<script>\nx()\n</script>\n\nChữ <style>p{}</style>tiếp', 'Chữ tiếp'],
    ['<!-- ghi\n\nchú -->\nChữ {/* ghi chú */}tiếp', 'Chữ tiếp'],
    ['<HopThongTin tieuDe="x">\n\nChữ\n\n</HopThongTin>', 'Chữ'],
    ['<https://a.vn/b> và <a@b.vn>', 'https://a.vn/b và'],
    ['A &amp; B &lt;5 &#273; &#x1EBF; &khong; &#0;', 'A & B <5 đ ế &khong; &#0;'],
    ['\\*không nghiêng\\* a_b_c _nghiêng_ [1] 3 < 5', '*không nghiêng* a_b_c nghiêng [1] 3 < 5'],
    ['Một\r\nhai\r\n\r\n  ba\u00a0 bốn', 'Một hai ba bốn'],
    ['Chưa đóng [x](y và ![z', 'Chưa đóng [x](y và ![z'],
    ['a < b và <chưa đóng', 'a < b và <chưa đóng'],
    ['', ''],
    ['## Chỉ có mục', ''],
  ])('reads %j', (body, text) => {
    expect(markdownToText(body, 300)).toBe(text);
  });

  it.each(['NFC', 'NFD'] as const)('reads marks beside letters in %s', (form) => {
    expect(markdownToText('**Đường** dây_nóng_ở _xã_'.normalize(form), 300)).toBe(
      'Đường dây_nóng_ở xã'.normalize(form),
    );
  });

  it('cuts between words', () => {
    expect(markdownToText('Công an xã tuần tra ban đêm.', 20)).toBe('Công an xã tuần tra…');
  });

  it('joins paragraphs until it has enough', () => {
    expect(markdownToText(`Một.\n\nHai.\n\n${'ba '.repeat(100)}`, 15)).toBe('Một. Hai. ba…');
  });
});

describe('countSyllables', () => {
  it.each([
    ['Công an xã Đồng Vông', 5],
    ['**Phòng, chống** ma túy – 2026', 5],
    ['Xem [hướng dẫn](https://a.vn/b "c d e") này', 4],
    ['![Đội tuần tra](a.jpg)', 3],
    ['<p class="a b">Chữ</p> <br> tiếp', 2],
    ['13/2023/NĐ-CP', 1],
    ['3 < 5, [a](b, <c', 4],
    ['“Dân vận khéo”…', 3],
    ['— … ** --', 0],
    ['', 0],
  ])('counts %j as %i', (body, count) => {
    expect([countSyllables(body), countSyllables(body.normalize('NFD'))]).toEqual([count, count]);
  });
});

/** A square in the length of these would take minutes; what is asserted is the answer. */
describe('hostile text', { timeout: 60_000 }, () => {
  it.each([
    ['[', 500_000],
    ['![a', 300_000],
    ['[a](', 300_000],
    ['<a ', 300_000],
    ['&', 500_000],
    ['{/*', 300_000],
    ['*', 500_000],
    ['<!--\n', 200_000],
    ['<script>\n', 100_000],
    ['> ', 300_000],
    ['\n', 500_000],
    [' ', 500_000],
    ['[a]("', 200_000],
    ['chữ ', 300_000],
  ])('of %j is read to its end', (unit, times) => {
    const body = `${unit.repeat(times)} xong`;
    expect(markdownToText(body, 2_000_000).length).toBeLessThanOrEqual(2_000_000);
    expect(countSyllables(body)).toBeGreaterThan(0);
  });
});
