import { expect, it } from 'vitest';
import { findMarkdownExcess } from './find-markdown-excess.ts';

const say = (body: string): string[] =>
  findMarkdownExcess(body, 'md').map(
    ({ line, column, rule, message, cure }) => `${line}:${column} ${rule} ${message} | ${cure}`,
  );

it.each([
  ['a real article', '## Kết quả\n\n- **Một**: chữ\n- Hai\n\n> Trích\n\n| A | B |\n|---|---|\n| 1 | 2 |'],
  ['a long ruled line', `Chữ\n\n${'*'.repeat(120)}\n\nchữ`],
  ['a long list of marked words', '- **Một**: [xem](/a)\n'.repeat(1200)],
  ['a long list within a list', `- Xã\n${'  1. **Một**: [xem](/a)\n'.repeat(1200)}`],
  ['a long quoted list', '> - **Một**: [xem](/a)\n'.repeat(1200)],
  ['a long table', `| A | B |\n|---|---|\n${'| **1** | [hai](/b) |\n'.repeat(1200)}`],
  ['a long table in a list', `- | A | B |\n  |---|---|\n${'  | **1** | [hai](/b) |\n'.repeat(1200)}`],
  ['a law of a thousand paragraphs', 'Điều 1. Phạm vi **điều chỉnh** (xem [Luật](/luat/)).\n\n'.repeat(5000)],
  ['a paragraph of a hundred thousand letters', `Chữ **đậm** ${'chữ tiếng Việt '.repeat(6000)}`],
  ['a table pasted as HTML', `<table>${'<tr><td><b>Một</b><td>hai'.repeat(2000)}</table>`],
  ['lines of dashes between paragraphs', 'Chữ\n\n---\n\n'.repeat(500)],
])('lets %s through', (_, body) => {
  expect(say(body)).toEqual([]);
});

const marks = 'dấu `*`, `_`, `[`, `]`, `<` và dấu huyền';
const plainMarks = 'Bỏ các dấu thừa; gạch ngang trang bằng một dòng `---`, chữ đậm viết `**chữ đậm**`.';
const plainParagraphs = 'Viết lại phần đó thành các đoạn thường, cách nhau bằng một dòng trống.';
const split = 'Chia bài thành nhiều bài ngắn hơn.';
const underlines =
  'viết ngay dưới chữ. | Viết đề mục bằng `## Tên mục`; gạch ngang trang bằng một dòng `---` giữa hai dòng trống.';

it.each([
  [
    'quotes',
    `a\n\n${'>'.repeat(100)}chữ`,
    `3:1 dau-qua-nhieu Dòng này lồng 100 bậc trích dẫn, danh sách; giới hạn là 32. | ${plainParagraphs}`,
  ],
  [
    'lists',
    `${'- '.repeat(100)}chữ`,
    `1:1 dau-qua-nhieu Dòng này lồng 100 bậc trích dẫn, danh sách; giới hạn là 32. | ${plainParagraphs}`,
  ],
  [
    'an indent',
    `a\n${' '.repeat(500)}- chữ`,
    '2:1 dau-qua-nhieu Mục này thụt vào 500 cột; giới hạn là 64. | Thụt mỗi bậc của danh sách vào hai dấu cách.',
  ],
  [
    'marks in a paragraph',
    `a\n\n${'*a\n'.repeat(2001)}`,
    `3:1 dau-qua-nhieu Đoạn này có 2.001 ${marks}; giới hạn là 2.000. | ${plainMarks}`,
  ],
  ['lines', 'a\n\n'.repeat(19_000), `1:1 dau-qua-nhieu Bài có 38.001 dòng; giới hạn là 20.000. | ${split}`],
  [
    'marks and words',
    `a\n\n${'<!-- '.repeat(1000)}${'chữ '.repeat(20_000)}`,
    `3:1 dau-qua-nhieu Đoạn này dài 85.001 chữ cái với 1.000 ${marks}: quá dài và quá rối để trình bày. | ${plainParagraphs}`,
  ],
  [
    'underlines',
    `Chữ${'\n===\n\nĐề mục'.repeat(301)}`,
    `901:1 dau-qua-nhieu Đến đây bài đã có hơn 300 dòng \`===\` hoặc \`---\` ${underlines}`,
  ],
  [
    'definitions',
    '[a]: b\n'.repeat(1001),
    '1:1 dau-qua-nhieu Bài có 1.001 dòng kiểu `[tên]: địa chỉ`; giới hạn là 1.000. | Viết địa chỉ ngay sau chữ: `[cảnh báo lừa đảo](/bai-viet/2026/canh-bao/)`.',
  ],
  [
    'cells',
    `a\n\n${'|a'.repeat(500)}\n${'|-'.repeat(500)}\n${'b\n'.repeat(100)}`,
    '3:1 dau-qua-nhieu Đến đây các bảng của bài đã có hơn 50.000 ô. | Chia bảng ra nhiều bài, hoặc chỉ giữ những cột và dòng người đọc cần.',
  ],
  ['items', '- a\n'.repeat(5001), `5001:1 dau-qua-nhieu Đến đây bài đã có hơn 5.000 mục danh sách. | ${split}`],
  [
    'open tags',
    `a\n\n${'<b><i></i>\n'.repeat(101)}`,
    '102:1 dau-qua-nhieu Đến đây đã có hơn 100 thẻ HTML mở ra mà không đóng lại. | Đóng mỗi thẻ đã mở, hoặc viết bằng Markdown; chép từ Word thì dán bằng “Chỉ giữ văn bản” (Ctrl+Shift+V).',
  ],
])('says where there are too many: %s', (_, body, said) => {
  expect(say(body)).toEqual([said]);
});

it('says of a whole body that it has too many marks', () => {
  expect(say('**a** **b** **c** **d**\n\n'.repeat(4000))).toEqual([
    `1:1 dau-qua-nhieu Bài có 64.000 ${marks}; giới hạn là 60.000. | ${plainMarks}`,
  ]);
});

it.each([
  ['an indent that makes code of a marker', 'a\n'.concat('     - *a\n'.repeat(2001))],
  ['an item that a dedented line has ended', `- # b\na\n${'     - *a\n'.repeat(2001)}`],
  ['an item further in than the open one reaches', `- a\n     - b\n${'      - *a\n'.repeat(2001)}`],
  ['a marker without words', `a\n${'+ \n*a\n'.repeat(2001)}`],
  ['a number that interrupts no paragraph', `a\n${'2. *a\n'.repeat(2001)}`],
  ['a quote in the margin of code', `a\n${'     >\n*a\n'.repeat(2001)}`],
  ['rows under no table', `|a|b|\n|-|\n${'|*a\n'.repeat(2001)}`],
  ['rows behind the end of their table', `- |a|\n  |-|\n${'|*a\n'.repeat(2001)}`],
])('takes for one paragraph what a parser does: %s', (_, body) => {
  expect(say(body).map((said) => said.split(' ')[1])).toContain('dau-qua-nhieu');
});
