import { describe, expect, it } from 'vitest';
import { VFileMessage } from 'vfile-message';
import { explainMdxError } from './explain-mdx-error.ts';
import { readMdx } from './read-mdx.ts';

const components = new Map([
  ['HopThongTin', ['tieuDe']],
  ['DuongDayNong', []],
]);
const problemsOf = (source: string): string[] =>
  readMdx(source, components).problems.map(
    ({ line, column, rule, message, cure }) => `${line}:${column} ${rule} ${message} ${cure}`,
  );

const blocks = '`<DuongDayNong>`, `<HopThongTin>`';

it.each([
  'Chữ **đậm**, [đường dẫn](/a), 3 < 5 và 7 > 6.',
  '<HopThongTin tieuDe="Lưu ý">\n\nChữ\n\n</HopThongTin>\n\n<DuongDayNong />',
  '{/* ghi chú */}\n\nChữ {/* một *//* hai */} tiếp',
  'Dấu \\{ngoặc\\} và `{mã}` và `<mã>`',
  '```\n{mã} <mã>\n```',
  '![Đội tuần tra](tuan%20tra.jpg)',
])('finds nothing wrong in %j', (source) => {
  expect(problemsOf(source)).toEqual([]);
});

const braces =
  'Muốn in dấu ngoặc nhọn thì viết `\\{` và `\\}`; muốn ghi chú riêng cho người biên tập thì viết `{/* ghi chú */}`.';
const noImport = 'Xóa dòng này; các khối có sẵn dùng được ngay, không cần khai báo.';

describe.each(['NFC', 'NFD'] as const)('in %s', (form) => {
  it.each([
    [
      'import A from "a"',
      `1:1 mdx-nhap-xuat Dòng bắt đầu bằng \`import\` là lệnh của lập trình viên, không dùng được trong bài. ${noImport}`,
    ],
    [
      'Chữ\n\nexport const a = 1',
      `3:1 mdx-nhap-xuat Dòng bắt đầu bằng \`export\` là lệnh của lập trình viên, không dùng được trong bài. ${noImport}`,
    ],
    [
      'import hàng lậu',
      `1:1 mdx-nhap-xuat Dòng bắt đầu bằng \`import\` là lệnh của lập trình viên, không dùng được trong bài. ${noImport}`,
    ],
    [
      'import a from "a"\nchữ()',
      `1:1 mdx-nhap-xuat Dòng bắt đầu bằng \`import\` là lệnh của lập trình viên, không dùng được trong bài. ${noImport}`,
    ],
    [
      '<HopThongTin {...a, b} />',
      '1:14 mdx-thuoc-tinh Thẻ `<HopThongTin>` chứa một lệnh trong ngoặc nhọn. Ghi từng thuộc tính với giá trị trong ngoặc kép: `<HopThongTin ten="giá trị">`.',
    ],
    [
      'Một <br',
      '1:5 mdx-the-html Thẻ HTML `<br>` không dùng được trong bài .mdx. Thay bằng một dòng trống để sang đoạn mới.',
    ],
    [
      '{process.exit()}',
      `1:1 mdx-bieu-thuc Chữ trong ngoặc nhọn \`{process.exit()}\` bị hiểu là lệnh nên không dùng được trong bài. ${braces}`,
    ],
    [
      'Thu {5 chiếc} xe',
      `1:5 mdx-bieu-thuc Chữ trong ngoặc nhọn \`{5 chiếc}\` bị hiểu là lệnh nên không dùng được trong bài. ${braces}`,
    ],
    [
      '{/* a */ x}',
      `1:1 mdx-bieu-thuc Chữ trong ngoặc nhọn \`{/* a */ x}\` bị hiểu là lệnh nên không dùng được trong bài. ${braces}`,
    ],
    ['Thu {5 xe', '1:5 mdx-cu-phap Dấu `{` mở ra mà không có dấu `}` đóng lại. Muốn in dấu ngoặc nhọn thì viết `\\{`.'],
    ['Chữ <b>đậm</b>', '1:5 mdx-the-html Thẻ HTML `<b>` không dùng được trong bài .mdx. Thay bằng `**chữ đậm**`.'],
    [
      'Một<br>hai',
      '1:4 mdx-the-html Thẻ HTML `<br>` không dùng được trong bài .mdx. Thay bằng một dòng trống để sang đoạn mới.',
    ],
    [
      '<img src=a.jpg>',
      '1:1 mdx-the-html Thẻ HTML `<img>` không dùng được trong bài .mdx. Thay bằng `![mô tả ảnh](anh.jpg)`.',
    ],
    [
      '<script>x()</script>',
      `1:1 mdx-the-html Thẻ HTML \`<script>\` không dùng được trong bài .mdx. Xóa thẻ, giữ lại chữ, hoặc dùng một khối có sẵn: ${blocks}.`,
    ],
    [
      '<constructor />',
      `1:1 mdx-the-html Thẻ HTML \`<constructor>\` không dùng được trong bài .mdx. Xóa thẻ, giữ lại chữ, hoặc dùng một khối có sẵn: ${blocks}.`,
    ],
    [
      '<HopThongTn />',
      `1:1 mdx-khoi-la Trang không có khối nào tên là \`<HopThongTn>\`. Có phải là \`<HopThongTin>\`? Các khối có sẵn: ${blocks}.`,
    ],
    ['<Video />', `1:1 mdx-khoi-la Trang không có khối nào tên là \`<Video>\`. Các khối có sẵn: ${blocks}.`],
    [
      '<HopThongTin so={5} />',
      '1:14 mdx-thuoc-tinh Thuộc tính `so` của `<HopThongTin>` nhận một lệnh trong ngoặc nhọn. Ghi giá trị trong ngoặc kép: `so="5"`.',
    ],
    [
      '<HopThongTin {...x} />',
      '1:14 mdx-thuoc-tinh Thẻ `<HopThongTin>` chứa một lệnh trong ngoặc nhọn. Ghi từng thuộc tính với giá trị trong ngoặc kép: `<HopThongTin ten="giá trị">`.',
    ],
    [
      '<HopThongTin tieude="Lưu ý" />',
      '1:14 mdx-thuoc-tinh Khối `<HopThongTin>` không có thuộc tính `tieude`. Sửa thành `tieuDe`; khối này nhận: `tieuDe="…"`.',
    ],
    [
      '<HopThongTin slot="an">\n\nChữ\n\n</HopThongTin>',
      '1:14 mdx-thuoc-tinh Khối `<HopThongTin>` không có thuộc tính `slot`. Xóa thuộc tính này; khối này nhận: `tieuDe="…"`.',
    ],
    [
      '<DuongDayNong mau />',
      '1:15 mdx-thuoc-tinh Khối `<DuongDayNong>` không có thuộc tính `mau`. Xóa thuộc tính này.',
    ],
    [
      '<HopThongTin set:html="<b>" />',
      '1:14 mdx-thuoc-tinh Thuộc tính `set:html` của `<HopThongTin>` là lệnh của lập trình viên, không dùng được trong bài. Xóa thuộc tính này.',
    ],
    [
      'Người <5 tuổi',
      '1:7 mdx-cu-phap Dấu `<` đứng trước `5` bị hiểu là mở một thẻ. Viết `&lt;` thay cho `<`, hoặc viết thành lời: `dưới 5`.',
    ],
    [
      '<!-- ghi chú -->',
      '1:1 mdx-cu-phap Ghi chú kiểu `<!-- … -->` không dùng được trong bài .mdx. Viết `{/* ghi chú */}`.',
    ],
    [
      '<https://a.vn>',
      '1:1 mdx-cu-phap Địa chỉ đặt trong `<…>` không dùng được trong bài .mdx. Viết `[chữ của đường dẫn](https://…)`.',
    ],
    [
      '<HopThongTin>\n\nChữ',
      '1:1 mdx-cu-phap Khối `<HopThongTin>` chưa được đóng. Thêm `</HopThongTin>` sau khối, thẻ mở và thẻ đóng mỗi thẻ riêng một dòng; ' +
        'khối không có chữ bên trong thì viết `<HopThongTin />`.',
    ],
    [
      'Chữ\n\n</HopThongTin>',
      '3:1 mdx-cu-phap Thẻ đóng `</HopThongTin>` không có thẻ mở. Xóa `</HopThongTin>`, hoặc thêm `<HopThongTin>` trước khối.',
    ],
    [
      '<HopThongTin tieuDe=Lưu />',
      '1:1 mdx-cu-phap Thẻ `<HopThongTin>` viết sai từ chỗ `L`. Đặt mỗi giá trị trong ngoặc kép thẳng: `<HopThongTin ten="giá trị">`.',
    ],
    [
      '<HopThongTin tieuDe="Lưu ý />',
      '1:1 mdx-cu-phap Thẻ `<HopThongTin>` có một giá trị thiếu dấu ngoặc kép đóng. Đóng ngoặc kép sau mỗi giá trị: `<HopThongTin ten="giá trị">`.',
    ],
    [
      '<HopThongTin',
      '1:1 mdx-cu-phap Thẻ `<HopThongTin` chưa có dấu `>` kết thúc. Viết trọn thẻ: `<HopThongTin>`, hoặc `<HopThongTin />` khi khối không có chữ bên trong.',
    ],
    [
      '> <HopThongTin\na="b" />',
      '1:3 mdx-cu-phap Dấu `<` mở ra trong một trích dẫn hay danh sách nhưng đóng lại ở ngoài. ' +
        'Viết trọn trên một dòng, hoặc đưa ra ngoài trích dẫn, danh sách.',
    ],
    [
      '<HopThongTin>\n</HopThongTin a="b">',
      '2:1 mdx-cu-phap Thẻ đóng `</HopThongTin>` có chữ thừa. Viết đúng `</HopThongTin>`.',
    ],
    [
      '<HopThongTin>\n</HopThongTin/>',
      '2:1 mdx-cu-phap Thẻ đóng `</HopThongTin>` có chữ thừa. Viết đúng `</HopThongTin>`.',
    ],
    [
      '<HopThongTin so={} />',
      '1:14 mdx-thuoc-tinh Thuộc tính `so` của `<HopThongTin>` nhận một lệnh trong ngoặc nhọn. Ghi giá trị trong ngoặc kép: `so=""`.',
    ],
    [
      '<HopThongTin so={năm xe}>\n</HopThongTin>',
      '1:14 mdx-thuoc-tinh Thuộc tính `so` của `<HopThongTin>` nhận một lệnh trong ngoặc nhọn. Ghi giá trị trong ngoặc kép: `so="năm xe"`.',
    ],
    [
      '<HopThongTin {so} />',
      '1:14 mdx-thuoc-tinh Thẻ `<HopThongTin>` chứa một lệnh trong ngoặc nhọn. Ghi từng thuộc tính với giá trị trong ngoặc kép: `<HopThongTin ten="giá trị">`.',
    ],
    [
      '![x](50%.jpg)',
      '1:1 mdx-dia-chi-anh Tên ảnh `50%.jpg` có dấu `%` đứng sai chỗ. Đổi tên tệp ảnh cho không còn dấu `%`, chỉ dùng chữ thường không dấu, số và gạch nối: `anh-1.jpg`.',
    ],
  ])('%j', (source, problem) => {
    const [found, ...others] = problemsOf(source.normalize(form));
    expect([withoutColumn(found ?? ''), ...others]).toEqual([withoutColumn(problem)]);
  });

  // A column counts code units, and a decomposed letter has more of them.
  const withoutColumn = (problem: string): string =>
    form === 'NFC' ? problem : problem.normalize('NFC').replace(/^(\d+):\d+/, '$1');
});

it('finds every mistake at once, in the order of the text', () => {
  const source =
    'Người <5 tuổi có {hai} xe\n\n<p>Một<br>hai</p>\n\nimport xe lậu\n\n<HopThongTin a=b>\n\nchữ\n\n</HopThongTin>\n\n<Video />';
  expect(readMdx(source, components).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    '1:7 mdx-cu-phap',
    '1:18 mdx-bieu-thuc',
    '3:1 mdx-the-html',
    '3:7 mdx-the-html',
    '5:1 mdx-nhap-xuat',
    '7:1 mdx-cu-phap',
    '13:1 mdx-khoi-la',
  ]);
});

it('says so when there are no components at all', () => {
  expect(readMdx('<Video />', new Map()).problems).toEqual([
    {
      line: 1,
      column: 1,
      rule: 'mdx-khoi-la',
      message: 'Trang không có khối nào tên là `<Video>`.',
      cure: 'Xóa thẻ, giữ lại chữ.',
    },
  ]);
});

it.each(['<div>'.repeat(2_000), '{'.repeat(10_000), '<'.repeat(10_000), '{a}'.repeat(3_000)])(
  'ends on hostile text',
  { timeout: 60_000 },
  (source) => {
    expect(problemsOf(source)).not.toEqual([]);
  },
);

it('passes on what the parser says when it says something new', () => {
  expect(explainMdxError(new VFileMessage('Unexpected moon', { line: 1, column: 2 }), 'chữ', components)).toEqual({
    misleading: undefined,
    problem: {
      line: 1,
      column: 2,
      rule: 'mdx-cu-phap',
      message: 'Máy không đọc được cách viết ở đây (Unexpected moon).',
      cure: 'Viết lại chỗ này bằng Markdown thường, không dùng `<`, `{` và `}`.',
    },
  });
});
