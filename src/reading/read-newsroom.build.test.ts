import { rmSync } from 'node:fs';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { formatProblems } from '../problems/format-problems.ts';
import { articleText, smallSite, writeSite } from '../testing/write-site-fs.ts';
import { readNewsroom } from './read-newsroom-fs.ts';

const now = Date.parse('2026-11-23T08:00:00+07:00');
const mdxComponents = new Set(['LuuY', 'CacBuoc']);
const folders: string[] = [];

async function read(changes: Parameters<typeof writeSite>[0], more: object = {}) {
  const contentDir = writeSite(changes);
  folders.push(contentDir);
  return readNewsroom({ contentDir, now, mdxComponents, ...more });
}

/** `place rule: what is wrong | what to write`, one line a problem, as the gate collected them. */
const said = ({ problems }: Awaited<ReturnType<typeof read>>): string[] =>
  problems.map(
    ({ file, line, column, ruleId, reason, cure }) =>
      `${file}${line ? `:${line}:${column}` : ''} ${ruleId}: ${reason} | ${cure}`,
  );

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const article = 'bai-viet/2026/bai.md';
const keys = 'title: Ra quân bảo đảm an toàn giao thông\ndate: 2026-06-19\nunit: pv01\ntags: []';
const lineCure = 'Viết ngày theo thứ tự năm-tháng-ngày:';

describe('an article’s frontmatter', () => {
  it.each([
    [
      'an unknown key',
      `${keys}\nmau: xanh`,
      '6:1 khoa-la: Không có khóa nào tên là `mau`. | Xóa dòng này, hoặc dùng một trong các khóa: `title`, `date`, `unit`, `tags`, `section`, `summary`, `author`, `credit`, `source`, `cover`, `updated`, `draft`, `expires`, `aliases`, `keywords`, `noindex`.',
    ],
    [
      'a misspelt key',
      keys.replace('title', 'titel'),
      '2:1 khoa-la: Không có khóa nào tên là `titel`. | Sửa thành `title`.',
    ],
    [
      'a key missing',
      keys.replace(/date.*\n/, ''),
      '2:1 thieu-khoa: Thiếu khóa `date`. | Thêm dòng `date: 2026-06-19`.',
    ],
    [
      'an empty key',
      keys.replace(/title.*\n/, 'title:\n'),
      '2:1 gia-tri-sai: Khóa `title` đang để trống. | Viết: `title: Tuần tra đêm giữ bình yên khu dân cư`.',
    ],
    [
      'an unknown unit',
      keys.replace('pv01', 'pv02'),
      '4:1 don-vi-la: Không có đơn vị nào mang mã `pv02`. | Sửa thành `pv01` (Phòng Tham mưu), hoặc thêm đơn vị mới vào `don-vi.yml`.',
    ],
    [
      'a unit in capitals',
      keys.replace('pv01', 'PV01'),
      '4:1 gia-tri-sai: Mã `PV01` có chữ không dùng được: chỉ dùng chữ a–z không dấu, chữ số và dấu gạch nối. | Viết: `pv01`.',
    ],
    [
      'a unit not named in public',
      keys.replace('pv01', 'kin'),
      '4:1 don-vi-khong-cong-khai: Đơn vị `kin` không được nêu tên công khai. | Ghi đơn vị được phép đứng tên bài, ví dụ `unit: pv01`.',
    ],
    [
      'a unit after its end',
      keys.replace('pv01', 'pc05'),
      '4:1 don-vi-ngoai-thoi-gian: Bài đăng ngày 19/06/2026 nhưng đơn vị `pc05` (Phòng Cảnh sát môi trường) chỉ hoạt động đến hết ngày 30/08/2023. | Ghi đơn vị kế thừa: `unit: pc03`; hoặc sửa ngày đăng.',
    ],
    [
      'a unit before its start',
      keys.replace('pv01', 'pc05').replace('2026-06-19', '2018-08-05'),
      '4:1 don-vi-ngoai-thoi-gian: Bài đăng ngày 05/08/2018 nhưng đơn vị `pc05` (Phòng Cảnh sát môi trường) đến ngày 06/08/2018 mới thành lập. | Ghi đơn vị hoạt động vào ngày đó, hoặc sửa ngày đăng.',
    ],
    [
      'an unknown section',
      `${keys}\nsection: an-ninh-trat-ty`,
      '6:1 chuyen-muc-la: Không có chuyên mục nào mang mã `an-ninh-trat-ty`. | Sửa thành `an-ninh-trat-tu` (An ninh trật tự), hoặc thêm chuyên mục mới vào `chuyen-muc.yml`.',
    ],
    [
      'an unknown tag',
      keys.replace('[]', '[giao-thong, bong-da]'),
      '5:20 the-la: Không có thẻ nào mang mã `bong-da`. | Dùng một mã có trong `the.yml`, hoặc thêm thẻ mới vào đó.',
    ],
    [
      'a day that is not',
      keys.replace('2026-06-19', '31/02/2020'),
      `3:1 ngay-sai: \`31/02/2020\` không có thật: tháng 2 năm 2020 chỉ có 29 ngày. | ${lineCure} \`2020-02-29\`.`,
    ],
    [
      'a thirteenth month',
      keys.replace('2026-06-19', '2020-13-01'),
      `3:1 ngay-sai: \`2020-13-01\` không có thật: không có tháng 13. | ${lineCure} \`2020-01-13\`.`,
    ],
    [
      'a day first',
      keys.replace('2026-06-19', '19/6/2020'),
      `3:1 ngay-sai: \`19/6/2020\` ghi ngày trước, năm sau. | ${lineCure} \`2020-06-19\`.`,
    ],
    [
      'a colon in a title',
      keys.replace('Ra quân', 'Ra quân: 30 ngày'),
      '2:8 yaml-sai: Giá trị có dấu hai chấm `:` nên bị hiểu là một khóa mới. Dòng đang viết: `title: Ra quân: 30 ngày bảo đảm an toàn giao thông`. | Đặt cả giá trị trong dấu ngoặc kép: `title: "Cảnh báo: chiêu lừa mới"`.',
    ],
    [
      'tags that are no list',
      keys.replace('[]', 'giao-thong'),
      '5:1 gia-tri-sai: Giá trị `giao-thong` của khóa `tags` phải là một danh sách. | Viết: `tags: [lua-dao, giao-thong]`.',
    ],
    [
      'a draft in words',
      `${keys}\ndraft: có`,
      '6:1 gia-tri-sai: Giá trị `có` của khóa `draft` phải là `true` hoặc `false`. | Viết: `draft: true`.',
    ],
    [
      'an unknown key inside another',
      `${keys}\nupdated: [{ dat: 2026-06-20, note: Sửa số liệu }]`,
      '6:13 khoa-la: Không có khóa nào tên là `dat`. | Sửa thành `date`.',
    ],
  ])('is refused for %s, with its place and cure', async (_, frontmatter, expected) => {
    expect(said(await read({ [article]: articleText(frontmatter) }))).toEqual([`${article}:${expected}`]);
  });

  it('is told every mistake at once', async () => {
    const result = await read({ [article]: articleText('titel: x\ndate: 19/6/2020\nunit: pv02\ntags: [lua-da]', '') });
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
  const text = articleText(keys);
  const latin1 = new Uint8Array([
    ...new TextEncoder().encode('---\ntitle: C'),
    0xf4,
    ...new TextEncoder().encode('ng an\n---\n'),
  ]);
  it.each([
    [
      'without frontmatter',
      { [article]: 'Ngày 19/6, Công an tỉnh tổ chức hội nghị.' },
      `${article}:1:1 thieu-phan-dau: Tệp không bắt đầu bằng phần đầu nằm giữa hai dòng \`---\`. | Viết ở đầu tệp: một dòng \`---\`, các dòng như \`title: Tên bài\`, rồi một dòng \`---\` nữa.`,
    ],
    [
      'without a body',
      { [article]: articleText(keys, '') },
      `${article}:6:1 bai-trong: Dưới phần đầu chưa có nội dung. | Viết nội dung bài dưới dòng \`---\` thứ hai, hoặc xóa tệp.`,
    ],
    [
      'not in UTF-8',
      { [article]: latin1 },
      `${article}:2:1 khong-phai-utf8: Dòng 2 có chữ không thuộc bảng mã UTF-8. | Mở tệp bằng Notepad, chọn “Save as”, ở ô “Encoding” chọn “UTF-8” rồi lưu đè.`,
    ],
    [
      'in UTF-16',
      { [article]: new Uint8Array([0xff, 0xfe, 0x2d, 0]) },
      `${article} khong-phai-utf8: Tệp không phải văn bản UTF-8: có byte 0, thường gặp ở tệp UTF-16 hoặc tệp Word đổi đuôi. | Mở tệp bằng Notepad, chọn “Save as”, ở ô “Encoding” chọn “UTF-8” rồi lưu đè.`,
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
      { [article]: articleText(`${keys}\naliases: [/bai-viet/2026/tuan-tra-dem/]`) },
      'bai-viet/2026/tuan-tra-dem.md trung-duong-dan: Địa chỉ `/bai-viet/2026/tuan-tra-dem/` đã là của `bai-viet/2026/bai.md`. | Đổi tên tệp này, hoặc xóa một trong hai tệp.',
    ],
    [
      'of Word among the articles',
      { 'bai-viet/2026/bao-cao.docx': 'PK' },
      'bai-viet/2026/bao-cao.docx tep-la: Tệp này không phải bài viết (`.md`, `.mdx`) hay ảnh nên không được đăng. | Chép nội dung sang một tệp `.md`, rồi chuyển tệp này ra ngoài thư mục `content`.',
    ],
    [
      'that takes a reserved address',
      { 'trang/the.mdx': articleText('title: Thẻ') },
      'trang/the.mdx trung-duong-dan: Địa chỉ `/the/` dành riêng cho phần khác của trang. | Đổi tên tệp, ví dụ `trang-the`.',
    ],
    [
      'with import in .mdx',
      { 'bai-viet/2026/bai.mdx': articleText(keys, "import X from 'x'") },
      'bai-viet/2026/bai.mdx:8:1 mdx-nhap-xuat: Dòng bắt đầu bằng `import` là lệnh của lập trình viên, không dùng được trong bài. | Xóa dòng này; các khối có sẵn dùng được ngay, không cần khai báo.',
    ],
    [
      'with a picture that is not there',
      { [article]: articleText(keys, '![Tổ tuần tra](to-tuan-tra.jpg)'), 'bai-viet/2026/to-tuan-ta.jpg': 'x' },
      `${article}:8:1 anh-khong-thay: Không thấy tệp ảnh \`to-tuan-tra.jpg\`. | Sửa thành \`to-tuan-ta.jpg\`.`,
    ],
    [
      'with a picture without words',
      { [article]: articleText(keys, '![](a.jpg)'), 'bai-viet/2026/a.jpg': 'x' },
      `${article}:8:1 anh-thieu-mo-ta: Ảnh \`a.jpg\` chưa có mô tả nên người dùng trình đọc màn hình không biết ảnh có gì. | Ghi nội dung ảnh trong ngoặc vuông: \`![Công an xã tuần tra ban đêm](a.jpg)\`.`,
    ],
    [
      'with a picture of another host',
      { [article]: articleText(keys, '![Ảnh chụp](https://xa.example/a.jpg)') },
      `${article}:8:1 anh-ngoai-thu-muc: Ảnh \`https://xa.example/a.jpg\` không nằm cạnh bài. | Chép ảnh vào cùng thư mục với bài rồi chỉ ghi tên tệp: \`![Mô tả ảnh](hien-truong.jpg)\`.`,
    ],
  ])('%s is said with its cure', async (_, changes, expected) => {
    expect(said(await read(changes))).toEqual([expected]);
  });

  it('that is damaged as a picture is said where the article shows it', async () => {
    const pictureCacheDir = writeSite();
    folders.push(pictureCacheDir);
    const result = await read(
      { [article]: articleText(keys, '![Tổ tuần tra](a.jpg)'), 'bai-viet/2026/a.jpg': 'x' },
      { pictureCacheDir },
    );
    expect(result.problems.map(({ file, line, ruleId }) => [file, line, ruleId])).toEqual([[article, 8, 'anh-hong']]);
  });
});

describe('a registry', () => {
  it.each([
    [
      'missing',
      { 'the.yml': undefined },
      'the.yml danh-muc-thieu: Chưa có tệp `the.yml`, nơi ghi danh sách thẻ. | Tạo tệp `the.yml` và ghi dòng đầu tiên: `- { id: lua-dao, name: Lừa đảo }`.',
    ],
    [
      'empty',
      { 'tu-viet-tat.yml': '# chưa có\n' },
      'tu-viet-tat.yml danh-muc-rong: Tệp `tu-viet-tat.yml` đang trống, chưa có danh sách chữ viết tắt. | Tạo tệp `tu-viet-tat.yml` và ghi dòng đầu tiên: `- { short: ANTQ, long: [an ninh Tổ quốc] }`.',
    ],
    [
      'an empty list',
      { 'tu-viet-tat.yml': '[]' },
      'tu-viet-tat.yml danh-muc-rong: Tệp `tu-viet-tat.yml` đang trống, chưa có danh sách chữ viết tắt. | Tạo tệp `tu-viet-tat.yml` và ghi dòng đầu tiên: `- { short: ANTQ, long: [an ninh Tổ quốc] }`.',
    ],
    [
      'with one id twice',
      { 'chuyen-muc.yml': '- { id: tin, name: Tin }\n- { id: tin, name: Tin hoạt động }\n' },
      'chuyen-muc.yml:2:5 trung-ma: Mã `tin` đã có ở một mục phía trên. | Đặt mã khác, hoặc gộp hai mục làm một.',
    ],
    [
      'with a bad address',
      { 'co-quan.yml': String(smallSite['co-quan.yml']).replace('https://congan.minhha.example', 'congan.minhha') },
      'co-quan.yml:8:1 gia-tri-sai: Giá trị `congan.minhha` của khóa `siteUrl` không phải địa chỉ web đầy đủ, bắt đầu bằng `https://`. | Viết: `siteUrl: https://congan.minhha.example`.',
    ],
    [
      'with an emblem that is not there',
      { 'co-quan.yml': `${String(smallSite['co-quan.yml'])}emblem: huy-hieu.png\n` },
      'co-quan.yml anh-khong-thay: Không thấy tệp ảnh `huy-hieu.png`. | Chép ảnh vào cạnh tệp này, hoặc bỏ ảnh `huy-hieu.png` khỏi đó.',
    ],
    [
      'with a successor that is not',
      { 'don-vi.yml': '- { id: pv01, name: Phòng Tham mưu, successors: [pv0l] }\n' },
      'don-vi.yml don-vi-la: Đơn vị `pv01` ghi đơn vị kế thừa `pv0l`, nhưng tệp này không có mã đó. | Sửa thành `successors: [pv01]`.',
    ],
  ])('%s is said with its cure', async (_, changes, expected) => {
    expect(said(await read(changes))).toEqual([expected]);
  });
});

describe('what is published', () => {
  const at = (date: string, more = '') => articleText(`title: Bài ${date}\ndate: ${date}\nunit: pv01\ntags: []${more}`);
  const changes = {
    'bai-viet/2026/nhap.md': at('2026-01-01', '\ndraft: true'),
    'bai-viet/2026/sau.md': at('2026-11-23 08:00:01'),
    'bai-viet/2026/dung-luc.md': at('2026-11-23 08:00'),
    'bai-viet/2026/het-han.md': at('2026-01-01', '\nexpires: 2026-11-22'),
    'bai-viet/2026/ngay-cuoi.md': at('2026-01-01', '\nexpires: 2026-11-23'),
  };

  it('holds no draft, nothing dated later and nothing expired', async () => {
    const { newsroom } = await read(changes);
    expect(newsroom?.articles.map(({ id }) => id)).toEqual(['2026/dung-luc', '2026/tuan-tra-dem', '2026/ngay-cuoi']);
  });

  it('has the agency’s own emblem among its pictures', async () => {
    const pictureCacheDir = writeSite();
    folders.push(pictureCacheDir);
    const emblem = await sharp({ create: { width: 200, height: 200, channels: 4, background: '#a00' } })
      .png()
      .toBuffer();
    const { newsroom } = await read(
      { 'co-quan.yml': `${String(smallSite['co-quan.yml'])}emblem: huy-hieu.png\n`, 'huy-hieu.png': emblem },
      { pictureCacheDir },
    );
    expect(newsroom?.emblem).toMatchObject({ width: 200, height: 200 });
    expect(Object.values(newsroom?.pictures ?? {})).toEqual([newsroom?.emblem]);
  });

  it('holds all of it while writing', async () => {
    const { newsroom } = await read(changes, { includeUnpublished: true });
    expect(newsroom?.articles).toHaveLength(6);
  });

  it('takes the first section for an article that names none', async () => {
    const { newsroom } = await read({});
    expect(newsroom?.articles[0]).toMatchObject({
      section: 'tin-hoat-dong',
      lead: 'Tổ tuần tra đi dọc bờ sông ban đêm.',
      words: 9,
    });
  });

  it('is clean NFC though the file is not, in its path too', async () => {
    const text = articleText(keys, 'Công an\u200b tỉnh \u00D0ông').normalize('NFD');
    const { newsroom } = await read({ [article]: text });
    expect(newsroom?.articles.find(({ id }) => id === '2026/bai')).toMatchObject({
      title: 'Ra quân bảo đảm an toàn giao thông'.normalize('NFC'),
      lead: 'Công an tỉnh Đông'.normalize('NFC'),
    });
  });
});

describe('the report', () => {
  it('groups by file, with the cure under each problem and the totals last', async () => {
    const { problems, files } = await read({
      [article]: articleText(keys.replace('pv01', 'pv02'), ''),
      'the.yml': undefined,
    });
    expect(formatProblems(problems, { folder: 'content', files })).toMatchInlineSnapshot(`
      "content/bai-viet/2026/bai.md
        4:1     don-vi-la        Không có đơn vị nào mang mã \`pv02\`.
                                 Sửa thành \`pv01\` (Phòng Tham mưu), hoặc thêm đơn vị mới vào \`don-vi.yml\`.
        6:1     bai-trong        Dưới phần đầu chưa có nội dung.
                                 Viết nội dung bài dưới dòng \`---\` thứ hai, hoặc xóa tệp.

      content/the.yml
        –       danh-muc-thieu   Chưa có tệp \`the.yml\`, nơi ghi danh sách thẻ.
                                 Tạo tệp \`the.yml\` và ghi dòng đầu tiên: \`- { id: lua-dao, name: Lừa đảo }\`.

      Đã soát 2 tệp: 3 lỗi phải sửa, 0 điều nên xem lại, trong 2 tệp."
    `);
  });

  it('says so when there is nothing to say', async () => {
    const { problems, files } = await read({});
    expect(formatProblems(problems, { folder: 'content', files })).toBe('Đã soát 1 tệp, không có vấn đề nào.');
  });
});
