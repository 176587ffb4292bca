import { describe, expect, it } from 'vitest';
import { cleanText } from '../vietnamese/clean-text.ts';
import { readBodyWords } from './body-words.ts';
import { createBodyReader } from './read-body-tree.ts';
import type { BodyFormat } from './parse-body.ts';

const read = createBodyReader(new Map([['LuuY', ['tieuDe']]]));
const wordsOf = (body: string, format: BodyFormat = 'md') => readBodyWords(read(body, format).shown, body);

describe('the words of a body', () => {
  it.each([
    ['Chữ **đậm**, *nghiêng* và `mã`.', 'Chữ đậm, nghiêng và mã.'],
    ['079**188**001&#50;34', '079188001234'],
    ['0&#55;9188<b></b>001', '079188001'],
    ['079<!-- -->188', '079188'],
    ['07\\9188', '07\\9188'],
    ['\\*sao\\* A &amp; B &khong;', '*sao* A & B &khong;'],
    ['## Mục\n\nMột\nhai<br>ba', 'Mục\n\nMột hai\nba'],
    ['- Một\n- Hai', 'Một\nHai'],
    ['> Một\n> hai', 'Một hai'],
    [
      '(15\ntuổi), (15   tuổi), (15\ttuổi), <b>15</b>\n<i>tuổi</i>, 15 <b> tuổi</b>',
      '(15 tuổi), (15 tuổi), (15 tuổi), 15 tuổi, 15 tuổi',
    ],
    ['００１\u2011０８５', '001-085'],
    ['07\u034F9&#847;1\uFE0E8\u206A8', '079188'],
    ['| A | B |\n|---|---|\n| 1 | 2 |', 'A  B\n1  2'],
    ['Chữ ![Đội tuần tra](a.jpg "Ra quân. Ảnh: A") sau', 'Chữ Đội tuần tra\n\nRa quân. Ảnh: A\n\nsau'],
    ['079&#8203;188&ZeroWidthSpace;001&shy;234', '079188001234'],
    ['<abbr title="An ninh">AN</abbr> <script>x()</script>tiếp', 'An ninh AN tiếp'],
    ['[ảnh](/a/ "chỉ dẫn")', 'ảnh'],
    ['```\nmã 1\n```', 'mã 1\n'],
    ['', ''],
  ])('%j', (body, text) => {
    expect(wordsOf(body).text).toBe(text);
  });

  it('holds what a component is told to show', () => {
    expect(wordsOf('<LuuY tieuDe="Số 0988">\n\nChữ\n\n</LuuY>', 'mdx').text).toBe('Số 0988\n\nChữ');
  });

  it.each(['NFC', 'NFD'] as const)('knows where each word was written, in a source of %s', (form) => {
    const source =
      'Mở &amp; đầu\n\n> lời **trích**\n> dẫn\\! rồi &#273;ây\n\n| Xã | Vụ |\n|--|--|\n| Lụa | 3 |\n\n<p>thẻ <i>nghiêng</i></p>';
    const body = cleanText(source.normalize(form));
    const { text, toSource } = wordsOf(body);
    for (const word of ['Mở', 'đầu', 'lời', 'trích', 'dẫn', '!', 'rồi', 'Lụa', '3', 'thẻ', 'nghiêng']) {
      const at = toSource(text.indexOf(word));
      expect([word, body.slice(at, at + word.length)]).toEqual([word, word]);
    }
    const [sign, letter] = [text.indexOf('&'), text.indexOf('đây')];
    expect(body.slice(toSource(sign), toSource(sign + 1))).toBe('&amp;');
    expect(body.slice(toSource(letter), toSource(letter + 1))).toBe('&#273;');
  });

  it('tells links, headings and code with their places', () => {
    const body = 'Xem [**lịch**](/lich/) và <https://a.vn>.\n\n## Mục `x`\n\n<a href="/b/">b</a>';
    const { text, links, headings, code } = wordsOf(body);
    expect(links.map(({ start, end, at, address, isBare }) => [text.slice(start, end), at, address, isBare])).toEqual([
      ['lịch', 4, '/lich/', false],
      ['https://a.vn', 26, 'https://a.vn', true],
      ['b', body.indexOf('<a '), '/b/', false],
    ]);
    expect(headings.map(({ start, end, at, level }) => [text.slice(start, end), at, level])).toEqual([
      ['Mục x', body.indexOf('##'), 2],
    ]);
    expect(code.map(({ start, end }) => text.slice(start, end))).toEqual(['x']);
  });

  it.each([
    ['', true],
    ['&nbsp; <!-- ghi chú -->', true],
    ['<script>x()</script>', true],
    ['&#8203;&nbsp;', true],
    ['Chữ', false],
    ['![](a.jpg)', false],
  ])('%j shows nothing: %s', (body, isBlank) => {
    expect(wordsOf(body).isBlank).toBe(isBlank);
  });

  it('takes a component for something, and a comment for nothing', () => {
    expect([wordsOf('<LuuY />', 'mdx').isBlank, wordsOf('{/* ghi chú */}', 'mdx').isBlank]).toEqual([false, true]);
  });
});
