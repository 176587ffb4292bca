import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mdxComponentNames } from '../src/components/mdx/names.ts';
import { formatProblems } from '../src/problems/format-problems.ts';
import { readNewsroom } from '../src/reading/read-newsroom-fs.ts';
import { articleText, writeSite } from '../src/testing/write-site-fs.ts';

/** Each line trips a rule of its own; a new rule adds its line here, and its id to the report below. */
const keys = [
  'title: TUẦN TRA ĐÊM VEN SÔNG LỤA',
  'date: 19/6/2026',
  'unit: pv99',
  'section: chuyen-muc-la',
  'tags: [the-la]',
  'sumary: Viết sai tên khóa.',
  'draft: có',
  'acknowledge: [{ rule: quy-tac-la, reason: Không có }]',
];
const body = [
  'import Anh from "./anh.js"',
  '',
  '![](thieu.jpg)',
  '',
  '![Ảnh lấy từ nơi khác](https://anh.example/a.jpg)',
  '',
  '<Video />',
  '',
  '<LuuY mau="do">Nội dung</LuuY>',
].join('\n');

it('reports everything at once of the worst article, each with its place and cure', async () => {
  const contentDir = writeSite({ 'bai-viet/26/Ngày tệ nhất.mdx': articleText(keys.join('\n'), body) });
  const { problems, files } = await readNewsroom({
    contentDir,
    now: Date.parse('2026-11-23T08:00:00+07:00'),
    mdxComponents: mdxComponentNames,
  });
  rmSync(contentDir, { recursive: true });
  expect(new Set(problems.map(({ ruleId }) => ruleId)).size).toBeGreaterThanOrEqual(12);
  expect(formatProblems(problems, { folder: 'content', files })).toMatchInlineSnapshot(`
    "content/bai-viet/26/Ngày tệ nhất.mdx
      –       sai-thu-muc         Bài \`bai-viet/26/Ngày tệ nhất.mdx\` không nằm trong thư mục của một năm.
                                  Chuyển tệp vào thư mục năm đăng: \`bai-viet/2026/ten-bai.md\`.
      2:1     tieu-de-viet-hoa    Nên xem lại: Tiêu đề \`TUẦN TRA ĐÊM VEN SÔNG LỤA\` viết hoa cả dòng nên khó đọc.
                                  Viết như một câu thường, chỉ viết hoa chữ đầu, tên riêng và chữ viết tắt: \`Tuần tra đêm ven sông Lụa\`.
      3:1     ngay-sai            \`19/6/2026\` ghi ngày trước, năm sau.
                                  Viết ngày theo thứ tự năm-tháng-ngày: \`2026-06-19\`.
      4:1     don-vi-la           Không có đơn vị nào mang mã \`pv99\`.
                                  Dùng một mã có trong \`don-vi.yml\`, hoặc thêm đơn vị mới vào đó.
      5:1     chuyen-muc-la       Không có chuyên mục nào mang mã \`chuyen-muc-la\`.
                                  Dùng một mã có trong \`chuyen-muc.yml\`, hoặc thêm chuyên mục mới vào đó.
      6:8     the-la              Không có thẻ nào mang mã \`the-la\`.
                                  Dùng một mã có trong \`the.yml\`, hoặc thêm thẻ mới vào đó.
      7:1     khoa-la             Không có khóa nào tên là \`sumary\`.
                                  Sửa thành \`summary\`.
      8:1     gia-tri-sai         Giá trị \`có\` của khóa \`draft\` phải là \`true\` hoặc \`false\`.
                                  Viết: \`draft: true\`.
      9:17    xac-nhan-sai        Không có quy tắc nào mang mã \`quy-tac-la\`.
                                  Chép đúng mã quy tắc từ báo cáo của \`npm run check\`.
      12:1    mdx-nhap-xuat       Dòng bắt đầu bằng \`import\` là lệnh của lập trình viên, không dùng được trong bài.
                                  Xóa dòng này; các khối có sẵn dùng được ngay, không cần khai báo.
      14:1    anh-khong-thay      Không thấy tệp ảnh \`thieu.jpg\`.
                                  Chép ảnh vào cạnh tệp này, thư mục \`bai-viet/26\`, hoặc bỏ ảnh \`thieu.jpg\` khỏi đó.
      14:1    anh-thieu-mo-ta     Ảnh \`thieu.jpg\` chưa có mô tả nên người dùng trình đọc màn hình không biết ảnh có gì.
                                  Ghi nội dung ảnh trong ngoặc vuông: \`![Công an xã tuần tra ban đêm](thieu.jpg)\`.
      16:1    anh-ngoai-thu-muc   Ảnh \`https://anh.example/a.jpg\` không nằm cạnh bài.
                                  Chép ảnh vào cùng thư mục với bài rồi chỉ ghi tên tệp: \`![Mô tả ảnh](hien-truong.jpg)\`.
      18:1    mdx-khoi-la         Trang không có khối nào tên là \`<Video>\`.
                                  Các khối có sẵn: \`<CacBuoc>\`, \`<DuongDayNong>\`, \`<LuuY>\`.
      20:7    mdx-thuoc-tinh      Khối \`<LuuY>\` không có thuộc tính \`mau\`.
                                  Xóa thuộc tính này; khối này nhận: \`tieuDe="…"\`.

    Đã soát 2 tệp: 14 lỗi phải sửa, 1 điều nên xem lại, trong 1 tệp."
  `);
});
