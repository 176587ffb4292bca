import { describe, expect, it } from 'vitest';
import { readSite, said, soundKeys, testArticle } from '../../testing/read-site-fs.ts';
import { articleText, writeSite } from '../../testing/write-site-fs.ts';

const lineCure = 'Viết ngày theo thứ tự năm-tháng-ngày:';

/** The problems that block the article; other tests check the reminders. */
const refusals = ({ problems, ...result }: Parameters<typeof said>[0]): string[] =>
  said({ ...result, problems: problems.filter(({ severity }) => severity === 'chan') });

describe('an article’s frontmatter', () => {
  it.each([
    [
      'an unknown key',
      `${soundKeys}\nmau: xanh`,
      '6:1 khoa-la: Không có khóa nào tên là `mau`. | Xóa dòng này, hoặc dùng một trong các khóa: `title`, `date`, `unit`, `tags`, `section`, `summary`, `author`, `credit`, `source`, `cover`, `updated`, `draft`, `expires`, `aliases`, `keywords`, `acknowledge`, `noindex`.',
    ],
    [
      'a misspelt key',
      soundKeys.replace('title', 'titel'),
      '2:1 khoa-la: Không có khóa nào tên là `titel`. | Sửa thành `title`.',
    ],
    [
      'a key missing',
      soundKeys.replace(/date.*\n/, ''),
      '2:1 thieu-khoa: Thiếu khóa `date`. | Thêm dòng `date: 2026-06-19`.',
    ],
    [
      'an empty key',
      soundKeys.replace(/title.*\n/, 'title:\n'),
      '2:1 gia-tri-sai: Khóa `title` đang để trống. | Viết: `title: Tuần tra đêm giữ bình yên khu dân cư`.',
    ],
    [
      'an unknown unit',
      soundKeys.replace('pv01', 'pv02'),
      '4:1 don-vi-la: Không có đơn vị nào mang mã `pv02`. | Sửa thành `pv01` (Phòng Tham mưu), hoặc thêm đơn vị mới vào `don-vi.yml`.',
    ],
    [
      'a unit in capitals',
      soundKeys.replace('pv01', 'PV01'),
      '4:1 don-vi-la: Không có đơn vị nào mang mã `PV01`. | Sửa thành `pv01` (Phòng Tham mưu), hoặc thêm đơn vị mới vào `don-vi.yml`.',
    ],
    [
      'a unit by its name',
      soundKeys.replace('pv01', 'Phòng Cảnh sát môi trường'.normalize('NFD')).replace('2026', '2022'),
      '4:1 don-vi-la: Không có đơn vị nào mang mã `Phòng Cảnh sát môi trường`. | Sửa thành `pc05` (Phòng Cảnh sát môi trường), hoặc thêm đơn vị mới vào `don-vi.yml`.',
    ],
    [
      'an empty tag',
      soundKeys.replace('[]', '[""]'),
      '5:8 gia-tri-sai: Khóa `tags` đang để trống. | Viết: `tags: [lua-dao, giao-thong]`.',
    ],
    [
      'a title that YAML takes for a number',
      soundKeys.replace(/title.*/, 'title: 0113'),
      '2:1 gia-tri-sai: Giá trị `0113` của khóa `title` bị hiểu là một số, không phải chữ. | Đặt giá trị trong ngoặc kép: `title: "0113"`.',
    ],
    [
      'a search term that YAML takes for true',
      `${soundKeys}\nkeywords: [true]`,
      '6:12 gia-tri-sai: Giá trị `true` của khóa `keywords` bị hiểu là `true` hoặc `false`, không phải chữ. | Đặt giá trị trong ngoặc kép: `"true"`.',
    ],
    [
      'a date without hyphens',
      soundKeys.replace('2026-06-19', '2026'),
      `3:1 ngay-sai: Không đọc được ngày từ \`2026\`. | ${lineCure} \`2026-06-19\`, có giờ thì \`2026-06-19 08:30\`.`,
    ],
    [
      'a unit not named in public',
      soundKeys.replace('pv01', 'kin'),
      '4:1 don-vi-khong-cong-khai: Đơn vị `kin` không được nêu tên công khai. | Ghi đơn vị được phép đứng tên bài, ví dụ `unit: pv01`.',
    ],
    [
      'a unit after its end',
      soundKeys.replace('pv01', 'pc05'),
      '4:1 don-vi-ngoai-thoi-gian: Bài đăng ngày 19/06/2026 nhưng đơn vị `pc05` (Phòng Cảnh sát môi trường) chỉ hoạt động đến hết ngày 30/08/2023. | Ghi đơn vị kế thừa: `unit: pc03`; hoặc sửa ngày đăng.',
    ],
    [
      'a unit before its start',
      soundKeys.replace('pv01', 'pc05').replace('2026-06-19', '2018-08-05'),
      '4:1 don-vi-ngoai-thoi-gian: Bài đăng ngày 05/08/2018 nhưng đơn vị `pc05` (Phòng Cảnh sát môi trường) đến ngày 06/08/2018 mới thành lập. | Ghi đơn vị hoạt động vào ngày đó, hoặc sửa ngày đăng.',
    ],
    [
      'an unknown section',
      `${soundKeys}\nsection: an-ninh-trat-ty`,
      '6:1 chuyen-muc-la: Không có chuyên mục nào mang mã `an-ninh-trat-ty`. | Sửa thành `an-ninh-trat-tu` (An ninh trật tự), hoặc thêm chuyên mục mới vào `chuyen-muc.yml`.',
    ],
    [
      'an unknown tag',
      soundKeys.replace('[]', '[giao-thong, bong-da]'),
      '5:20 the-la: Không có thẻ nào mang mã `bong-da`. | Dùng một mã có trong `the.yml`, hoặc thêm thẻ mới vào đó.',
    ],
    [
      'a tag that holds another one',
      soundKeys.replace('[]', '[giao-thong-duong-thuy]'),
      '5:8 the-la: Không có thẻ nào mang mã `giao-thong-duong-thuy`. | Sửa thành `giao-thong` (Giao thông), hoặc thêm thẻ mới vào `the.yml`.',
    ],
    [
      'a tag in another order',
      soundKeys.replace('[]', '[dao-lua]'),
      '5:8 the-la: Không có thẻ nào mang mã `dao-lua`. | Sửa thành `lua-dao` (Lừa đảo), hoặc thêm thẻ mới vào `the.yml`.',
    ],
    [
      'a day that is not',
      soundKeys.replace('2026-06-19', '31/02/2020'),
      `3:1 ngay-sai: \`31/02/2020\` không có thật: tháng 2 năm 2020 chỉ có 29 ngày. | ${lineCure} \`2020-02-29\`.`,
    ],
    [
      'a thirteenth month',
      soundKeys.replace('2026-06-19', '2020-13-01'),
      `3:1 ngay-sai: \`2020-13-01\` không có thật: không có tháng 13. | ${lineCure} \`2020-01-13\`.`,
    ],
    [
      'a day first',
      soundKeys.replace('2026-06-19', '19/6/2020'),
      `3:1 ngay-sai: \`19/6/2020\` ghi ngày trước, năm sau. | ${lineCure} \`2020-06-19\`.`,
    ],
    [
      'a colon in a title',
      soundKeys.replace('Ra quân', 'Ra quân: 30 ngày'),
      '2:8 yaml-sai: Giá trị có dấu hai chấm `:` nên bị hiểu là một khóa mới. Dòng đang viết: `title: Ra quân: 30 ngày bảo đảm an toàn giao thông`. | Viết: `title: "Ra quân: 30 ngày bảo đảm an toàn giao thông"`.',
    ],
    [
      'tags that are no list',
      soundKeys.replace('[]', 'giao-thong'),
      '5:1 gia-tri-sai: Giá trị `giao-thong` của khóa `tags` phải là một danh sách. | Viết: `tags: [giao-thong]`.',
    ],
    [
      'a draft in words',
      `${soundKeys}\ndraft: có`,
      '6:1 gia-tri-sai: Giá trị `có` của khóa `draft` phải là `true` hoặc `false`. | Viết: `draft: true`.',
    ],
    [
      'an unknown key inside another',
      `${soundKeys}\nupdated: [{ dat: 2026-06-20, note: Sửa số liệu }]`,
      '6:13 khoa-la: Không có khóa nào tên là `dat`. | Sửa thành `date`.',
    ],
  ])('is refused for %s, with its place and cure', async (_, frontmatter, expected) => {
    expect(refusals(await readSite({ [testArticle]: articleText(frontmatter) }))).toEqual([
      `${testArticle}:${expected}`,
    ]);
  });

  it.each([
    ['an article', 'bai-viet/2026/Bài.mdx', 'titel: x\ndate: 19/6/2020\nunit: pv01\ntags: []', ['khoa-la', 'ngay-sai']],
    ['a standing page', 'trang/Giới thiệu.mdx', 'title: x\nordr: 2', ['khoa-la']],
  ])('of %s is judged whatever the file’s name', async (_, file, frontmatter, rules) => {
    const { problems } = await readSite({ [file]: articleText(frontmatter, "import X from 'x'") });
    expect(problems.map(({ ruleId }) => ruleId).sort()).toEqual([...rules, 'mdx-nhap-xuat', 'ten-tep-sai'].sort());
  });

  it('is told every mistake at once', async () => {
    const result = await readSite({
      [testArticle]: articleText('titel: x\ndate: 19/6/2020\nunit: pv02\ntags: [lua-da]', ''),
    });
    expect(result.problems.map((problem) => problem.ruleId).sort()).toEqual([
      'bai-trong',
      'don-vi-la',
      'khoa-la',
      'ngay-sai',
      'the-la',
    ]);
    expect(result.newsroom).toBeUndefined();
  });
});

describe('a file', () => {
  const text = articleText(soundKeys);
  const latin1 = new Uint8Array([
    ...new TextEncoder().encode('---\ntitle: C'),
    0xf4,
    ...new TextEncoder().encode('ng an\n---\n'),
  ]);
  it.each([
    [
      'without frontmatter',
      { [testArticle]: 'Ngày 19/6, Công an tỉnh tổ chức hội nghị.' },
      `${testArticle}:1:1 thieu-phan-dau: Tệp không bắt đầu bằng phần đầu nằm giữa hai dòng \`---\`. | Viết ở đầu tệp: một dòng \`---\`, các dòng như \`title: Tên bài\`, rồi một dòng \`---\` nữa.`,
    ],
    [
      'without a body',
      { [testArticle]: articleText(soundKeys, '') },
      `${testArticle}:6:1 bai-trong: Dưới phần đầu chưa có nội dung. | Viết nội dung bài dưới dòng \`---\` thứ hai, hoặc xóa tệp.`,
    ],
    [
      'whose body is a comment alone',
      { [testArticle]: articleText(soundKeys, '<!-- chờ số liệu -->') },
      `${testArticle}:6:1 bai-trong: Dưới phần đầu chưa có nội dung. | Viết nội dung bài dưới dòng \`---\` thứ hai, hoặc xóa tệp.`,
    ],
    [
      'not in UTF-8',
      { [testArticle]: latin1 },
      `${testArticle}:2:1 khong-phai-utf8: Dòng 2 có chữ không thuộc bảng mã UTF-8. | Mở tệp bằng Notepad, chọn “Save as”, ở ô “Encoding” chọn “UTF-8” rồi lưu đè.`,
    ],
    [
      'in UTF-16',
      { [testArticle]: new Uint8Array([0xff, 0xfe, 0x2d, 0]) },
      `${testArticle} khong-phai-utf8: Tệp không phải văn bản UTF-8: có byte 0, thường gặp ở tệp UTF-16 hoặc tệp Word đổi đuôi. | Mở tệp bằng Notepad, chọn “Save as”, ở ô “Encoding” chọn “UTF-8” rồi lưu đè.`,
    ],
    [
      'with a name that is no slug',
      { 'bai-viet/2026/Tuần tra đêm.md': text },
      'bai-viet/2026/Tuần tra đêm.md ten-tep-sai: Tên tệp `Tuần tra đêm` không dùng làm địa chỉ được: chỉ dùng chữ a–z không dấu, chữ số và dấu gạch nối. | Đổi tên thành `tuan-tra-dem`.',
    ],
    [
      'outside a year',
      { 'bai-viet/bai.md': text },
      'bai-viet/bai.md sai-thu-muc: Bài `bai-viet/bai.md` không nằm trong thư mục của một năm. | Chuyển tệp vào thư mục năm đăng: `bai-viet/2026/ten-bai.md`.',
    ],
    [
      'that answers at another’s address',
      { 'bai-viet/2026/tuan-tra-dem/index.md': text },
      'bai-viet/2026/tuan-tra-dem/index.md trung-duong-dan: Địa chỉ `/bai-viet/2026/tuan-tra-dem/` đã là của `bai-viet/2026/tuan-tra-dem.md`. | Đổi tên tệp này, hoặc xóa một trong hai tệp.',
    ],
    [
      'whose alias is another’s address',
      { [testArticle]: articleText(`${soundKeys}\naliases: [/bai-viet/2026/tuan-tra-dem/]`) },
      `${testArticle}:6:11 duong-dan-cu-trung: Địa chỉ cũ \`/bai-viet/2026/tuan-tra-dem/\` đã có trang trả lời, và người đọc sẽ không mở được trang ấy nữa. | Xóa địa chỉ này khỏi \`aliases\`.`,
    ],
    [
      'of Word among the articles',
      { 'bai-viet/2026/bao-cao.docx': 'PK' },
      'bai-viet/2026/bao-cao.docx dinh-kem-khong-dan: Chưa bài nào có đường dẫn tới tệp `bao-cao.docx` nên nó không được đăng. Tệp `bao-cao.docx` không thuộc loại trang nhận, dù tên tệp có đuôi gì. | Dùng tệp PDF, .docx, .xlsx, .pptx, .odt, .ods hoặc .odp. Ghi trong bài `[Tên văn bản](bao-cao.docx)`; nếu là bản nháp của bài thì chuyển ra ngoài thư mục `content`.',
    ],
    [
      'that takes a reserved address',
      { 'trang/the.mdx': articleText('title: Thẻ') },
      'trang/the.mdx trung-duong-dan: Địa chỉ `/the/` dành riêng cho phần khác của trang. | Đổi tên tệp, ví dụ `trang-the`.',
    ],
    [
      'with import in .mdx',
      { 'bai-viet/2026/bai.mdx': articleText(soundKeys, "import X from 'x'") },
      'bai-viet/2026/bai.mdx:8:1 mdx-nhap-xuat: Dòng bắt đầu bằng `import` là lệnh của lập trình viên, không dùng được trong bài. | Xóa dòng này; các khối có sẵn dùng được ngay, không cần khai báo.',
    ],
    [
      'with a picture that is not there',
      {
        [testArticle]: articleText(soundKeys, '![Tổ tuần tra](to-tuan-tra.jpg "Ảnh: Lê Hạc")'),
        'bai-viet/2026/to-tuan-ta.jpg': 'x',
      },
      `${testArticle}:8:1 anh-khong-thay: Không thấy tệp ảnh \`to-tuan-tra.jpg\`. | Sửa thành \`to-tuan-ta.jpg\`.`,
    ],
    [
      'with a picture without words',
      { [testArticle]: articleText(soundKeys, '![](a.jpg "Ảnh: Lê Hạc")'), 'bai-viet/2026/a.jpg': 'x' },
      `${testArticle}:8:1 anh-thieu-mo-ta: Ảnh \`a.jpg\` chưa có mô tả nên người dùng trình đọc màn hình không biết ảnh có gì. | Ghi nội dung ảnh trong ngoặc vuông: \`![Công an xã tuần tra ban đêm](a.jpg)\`.`,
    ],
    [
      'with a picture of another host',
      { [testArticle]: articleText(soundKeys, '![Tổ tuần tra](https://xa.example/a.jpg "Ảnh: Lê Hạc")') },
      `${testArticle}:8:1 anh-ngoai-thu-muc: Ảnh \`https://xa.example/a.jpg\` không nằm cạnh bài. | Chép ảnh vào cùng thư mục với bài rồi chỉ ghi tên tệp: \`![Mô tả ảnh](hien-truong.jpg)\`.`,
    ],
  ])('%s is said with its cure', async (_, changes, expected) => {
    expect(said(await readSite(changes))).toEqual([expected]);
  });

  it('that is damaged as a picture is said where the article shows it', async () => {
    const pictureCacheDir = writeSite();
    const result = await readSite(
      { [testArticle]: articleText(soundKeys, '![Tổ tuần tra](a.jpg "Ảnh: Lê Hạc")'), 'bai-viet/2026/a.jpg': 'x' },
      { pictureCacheDir },
    );
    expect(result.problems.map(({ file, line, ruleId }) => [file, line, ruleId])).toEqual([
      [testArticle, 8, 'anh-hong'],
    ]);
  });
});
