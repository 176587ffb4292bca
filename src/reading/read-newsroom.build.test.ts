import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readSite, said, soundKeys, testArticle } from '../testing/read-site-fs.ts';
import { articleText, smallSite, type SiteFiles, writeSite } from '../testing/write-site-fs.ts';
import { formatProblems } from '../problems/format-problems.ts';

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
      'co-quan.yml:8:1 gia-tri-sai: Giá trị `congan.minhha` của khóa `siteUrl` không phải địa chỉ web đầy đủ, bắt đầu bằng `https://`. | Viết đủ như `https://congan.minhha.example`.',
    ],
    [
      'with an emblem that is not there',
      { 'co-quan.yml': `${String(smallSite['co-quan.yml'])}emblem: huy-hieu.png\n` },
      'co-quan.yml:10:1 anh-khong-thay: Không thấy tệp biểu trưng `huy-hieu.png`. | Chép tệp biểu trưng vào cạnh `co-quan.yml`, rồi ghi đúng tên tệp: `emblem: huy-hieu.png`.',
    ],
    ...[
      ['../x.svg', 'x.svg'],
      ['/etc/x.svg', 'x.svg'],
      ['https://tep.example/anh/x.svg?v=1', 'x.svg'],
      ['C:\\tin\\x.svg', 'x.svg'],
      ['..', 'bieu-trung.png'],
      ['"x: 1.svg"', '"x: 1.svg"'],
    ].map(([written = '', right = '']): [string, SiteFiles, string] => [
      `with an emblem at ${written}`,
      { 'co-quan.yml': `${String(smallSite['co-quan.yml'])}emblem: ${written}\n` },
      `co-quan.yml:10:1 anh-khong-thay: Không thấy tệp biểu trưng \`${written.replaceAll('"', '')}\`. | Chép tệp biểu trưng vào cạnh \`co-quan.yml\`, rồi ghi đúng tên tệp: \`emblem: ${right}\`.`,
    ]),
    [
      'with an address that anybody on the way can change',
      {
        'co-quan.yml': String(smallSite['co-quan.yml']).replace(
          'https://congan.minhha.example',
          'http://congan.minhha.example',
        ),
      },
      'co-quan.yml:8:1 gia-tri-sai: Giá trị `http://congan.minhha.example` của khóa `siteUrl` bắt đầu bằng `http://`, mà trang chính thức phải mở bằng `https://`. | Viết `https://congan.minhha.example`.',
    ],
    [
      'with a unit that ends before it begins',
      {
        'don-vi.yml':
          '- { id: pv01, name: Phòng Tham mưu }\n- { id: pv05, name: Phòng Phong trào, from: 2025-03-01, to: 2018-08-06 }\n',
      },
      'don-vi.yml:2:57 nguoc-thoi-gian: Đơn vị `pv05` ghi tên `Phòng Phong trào` từ ngày 01/03/2025 đến ngày 06/08/2018, là ngày kết thúc trước ngày bắt đầu. | Sửa lại hai ngày, có lẽ là `from: 2018-08-06` và `to: 2025-03-01`.',
    ],
    [
      'with a successor that is not',
      { 'don-vi.yml': '- { id: pv01, name: Phòng Tham mưu, successors: [pv0l] }\n' },
      'don-vi.yml:1:50 don-vi-la: Đơn vị `pv01` ghi đơn vị kế thừa `pv0l`, nhưng tệp này không có mã đó. | Sửa thành `successors: [pv01]`.',
    ],
  ])('%s is said with its cure', async (_, changes, expected) => {
    expect(said(await readSite(changes))).toEqual([expected]);
  });

  it('with an emblem that is none is said with its line', async () => {
    const changes = {
      'co-quan.yml': `${String(smallSite['co-quan.yml'])}emblem: huy-hieu.png\n`,
      'huy-hieu.png': 'Không phải ảnh',
    };
    const found = said(await readSite(changes, { pictureCacheDir: writeSite() }));
    expect(found).toContain(
      'co-quan.yml:10:1 anh-hong: Ảnh `huy-hieu.png` không phải là ảnh, dù tên tệp có đuôi gì. | Dùng ảnh JPEG, PNG, WebP, AVIF, GIF hoặc SVG.',
    );
  });

  it('of another province may hold nothing of the sample, comments apart', async () => {
    const agency = String(smallSite['co-quan.yml'])
      .replaceAll('Minh Hà', 'Thử Nghiệm')
      .replaceAll('minhha', 'thunghiem');
    const sections =
      '# như tỉnh Minh Hà\n- { id: tin, name: Tin của Công an  Minh Hà }\n- { id: b, name: "Của tỉnh Minh H\\xE0" } # tỉnh  Minh Hà\n'.normalize(
        'NFD',
      );
    expect(said(await readSite({ 'co-quan.yml': agency, 'chuyen-muc.yml': sections }))).toEqual([
      'co-quan.yml:6:9 con-noi-dung-mau: `0200.000.000` là của tòa soạn mẫu, còn sót lại từ kho mẫu. | Ghi số điện thoại thật của đơn vị.',
      'co-quan.yml:9:46 con-noi-dung-mau: `0200.000.113` là của tòa soạn mẫu, còn sót lại từ kho mẫu. | Ghi số điện thoại thật của đơn vị.',
      'chuyen-muc.yml:2:28 con-noi-dung-mau: `Công an  Minh Hà` là của tòa soạn mẫu, còn sót lại từ kho mẫu. | Ghi tên của đơn vị: `Công an tỉnh Thử Nghiệm`.',
      'chuyen-muc.yml:3:12 con-noi-dung-mau: `tỉnh Minh Hà` là của tòa soạn mẫu, còn sót lại từ kho mẫu. | Ghi tên của đơn vị: `Công an tỉnh Thử Nghiệm`.',
    ]);
  });
});

describe('a draft', () => {
  const draft = (keys: string, body?: string) => ({
    'bai-viet/2026/nhap.md': articleText(`draft: true\n${keys}`, body),
  });
  const sound = 'title: Bài nháp của đồng nghiệp\ndate: 2026-06-19\nunit: pv01\ntags: []';

  it.each([
    ['a wrong date', draft(sound.replace('2026-06-19', '19/6/2026'))],
    ['an unknown unit', draft(sound.replace('pv01', 'pv99'))],
    ['a picture that is not there', draft(sound, '![Tổ tuần tra](khong-co.jpg)')],
    ['no body', draft(sound, '')],
  ])('with %s keeps nobody else from publishing, and is told of', async (_, changes) => {
    const read = await readSite(changes);
    expect(read.newsroom?.articles.map(({ id }) => id)).toEqual(['2026/tuan-tra-dem']);
    expect(read.problems.map(({ file, severity }) => [file, severity])).toContainEqual([
      'bai-viet/2026/nhap.md',
      'nhac',
    ]);
  });

  it('blocks where it would expose somebody, and in a preview that shows drafts', async () => {
    const leaking = draft(sound, 'Anh A có căn cước số 001099012345.');
    expect((await readSite(leaking)).newsroom).toBeUndefined();
    const wrong = draft(sound.replace('pv01', 'pv99'));
    expect((await readSite(wrong, { includeUnpublished: true })).newsroom).toBeUndefined();
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
    const { newsroom } = await readSite(changes);
    expect(newsroom?.articles.map(({ id }) => id)).toEqual(['2026/dung-luc', '2026/tuan-tra-dem', '2026/ngay-cuoi']);
  });

  it('has the agency’s own emblem among its pictures', async () => {
    const pictureCacheDir = writeSite();
    const emblem = await sharp({ create: { width: 200, height: 200, channels: 4, background: '#a00' } })
      .png()
      .toBuffer();
    const { newsroom } = await readSite(
      { 'co-quan.yml': `${String(smallSite['co-quan.yml'])}emblem: huy-hieu.png\n`, 'huy-hieu.png': emblem },
      { pictureCacheDir },
    );
    expect(newsroom?.emblem).toMatchObject({ width: 200, height: 200 });
    expect(Object.values(newsroom?.pictures ?? {})).toEqual([newsroom?.emblem]);
  });

  it('holds all of it while writing', async () => {
    const { newsroom } = await readSite(changes, { includeUnpublished: true });
    expect(newsroom?.articles).toHaveLength(6);
  });

  it('takes the first section for an article that names none', async () => {
    const { newsroom } = await readSite({});
    expect(newsroom?.articles[0]).toMatchObject({
      section: 'tin-hoat-dong',
      lead: 'Tổ tuần tra đi dọc bờ sông ban đêm.',
      words: 9,
    });
  });

  it.each([
    ['its cover’s words', '\ncover: { src: a.jpg, alt: Tổ tuần tra bên sông }', 'Tổ tuần tra bên sông'],
    ['its title', '', 'Ra quân bảo đảm an toàn giao thông'],
  ])('describes an article without words by %s', async (_, cover, lead) => {
    const { newsroom } = await readSite({
      [testArticle]: articleText(`${soundKeys}${cover}`, '![Tổ tuần tra](a.jpg)'),
      'bai-viet/2026/a.jpg': 'x',
    });
    expect(newsroom?.articles.find(({ id }) => id === '2026/bai')?.lead).toBe(lead);
  });

  it('is clean NFC though the file is not, in its path too', async () => {
    const text = articleText(soundKeys, 'Công an\u200b tỉnh \u00D0ông').normalize('NFD');
    const { newsroom } = await readSite({ [testArticle]: text });
    expect(newsroom?.articles.find(({ id }) => id === '2026/bai')).toMatchObject({
      title: 'Ra quân bảo đảm an toàn giao thông'.normalize('NFC'),
      lead: 'Công an tỉnh Đông'.normalize('NFC'),
    });
  });
});

describe('the report', () => {
  it('groups by file, with the cure under each problem and the totals last', async () => {
    const { problems, files } = await readSite({
      [testArticle]: articleText(soundKeys.replace('pv01', 'pv02'), ''),
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

      Đã soát 7 tệp: 3 lỗi phải sửa, 0 điều nên xem lại, trong 2 tệp."
    `);
  });

  it('never names more files than it looked into: registries, pictures and what is missing count too', async () => {
    const broken = {
      'the.yml': undefined,
      'don-vi.yml': '- {',
      'co-quan.yml': 'a',
      'bai-viet/2026/a.jpg': '<!doctype html><script>',
      'bai-viet/la.md': 'x',
    };
    const { problems, files } = await readSite({ ...broken, 'bai-viet/2026/tuan-tra-dem.md': undefined });
    const faulty = new Set(problems.map(({ file }) => file)).size;
    expect(faulty).toBeGreaterThan(3);
    expect(files).toBeGreaterThanOrEqual(faulty);
    const only = await readSite(broken, { only: new Set(['bai-viet/2026/tuan-tra-dem.md']) });
    expect(only.files).toBeGreaterThanOrEqual(new Set(only.problems.map(({ file }) => file)).size);
  });

  it('says so when there is nothing to say', async () => {
    const { problems, files } = await readSite({});
    expect(formatProblems(problems, { folder: 'content', files })).toBe('Đã soát 6 tệp, không có vấn đề nào.');
  });
});
