import { describe, expect, it } from 'vitest';
import { makeOffice, makePdf, wordBody } from '../../testing/make-documents.ts';
import { readSite, said, soundKeys } from '../../testing/read-site-fs.ts';
import { articleText, smallSite } from '../../testing/write-site-fs.ts';

const folder = 'bai-viet/2026/bai';
const withBody = (body: string, files: Record<string, Uint8Array | string> = {}, more = '') => ({
  [`${folder}/index.md`]: articleText(`${soundKeys}${more}`, body),
  ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes])),
});

describe('documents beside an article', () => {
  it('are found by every spelling of their name, each once, in the order of the text', async () => {
    const [pdf, docx] = [await makePdf({ pages: 4 }), await makeOffice('docx')];
    const name = 'Quyết định 12.pdf';
    const { newsroom, problems } = await readSite(
      withBody(
        `Xem [mẫu đơn](<mau don.docx>), [Quyết định số 12](<${name}>) và [trang 2](${encodeURIComponent(name)}#page=2).`,
        { [name.normalize('NFD')]: pdf, 'mau don.docx': docx },
      ),
    );
    expect(problems).toEqual([]);
    const article = newsroom?.articles.find(({ slug }) => slug === 'bai');
    expect(article?.attachments).toEqual([
      {
        kind: 'docx',
        path: expect.stringMatching(/^\/tep\/tai-ve\/[0-9a-f]{16}\/mau-don\.docx$/),
        source: `${folder}/mau don.docx`,
        bytes: docx.length,
        references: ['mau don.docx'],
        text: 'Mẫu đơn',
      },
      {
        kind: 'pdf',
        path: expect.stringMatching(/^\/tep\/[0-9a-f]{16}\/quyet-dinh-12\.pdf$/),
        source: `${folder}/${name.normalize('NFD')}`,
        bytes: pdf.length,
        pages: 4,
        references: [name, name],
        text: 'Quyết định số 12',
      },
    ]);
    for (const { path } of article?.attachments ?? []) expect(article?.digest).toContain(path);
  });

  it.each<[string, () => ReturnType<typeof withBody> | Promise<ReturnType<typeof withBody>>, string[]]>([
    [
      'that is not there',
      async () => withBody('Xem [quyết định](quyet-dinh-21.pdf).', { 'quyet-dinh-12.pdf': await makePdf() }),
      [
        `${folder}/index.md:8:5 dinh-kem-khong-thay: Không thấy tệp đính kèm \`quyet-dinh-21.pdf\`. | Sửa thành \`quyet-dinh-12.pdf\`.`,
        `${folder}/quyet-dinh-12.pdf dinh-kem-khong-dan: Chưa bài nào có đường dẫn tới tệp \`quyet-dinh-12.pdf\` nên nó không được đăng. | Ghi trong bài \`[Tên văn bản](quyet-dinh-12.pdf)\`; nếu là bản nháp của bài thì chuyển ra ngoài thư mục \`content\`.`,
      ],
    ],
    [
      'of the old Office',
      () =>
        withBody('Xem [mẫu đơn](mau.doc) và [mẫu đơn](mau.doc).', {
          'mau.doc': Buffer.from('d0cf11e0a1b11ae100', 'hex'),
        }),
      [
        `${folder}/index.md:8:5 dinh-kem-hong: Tệp \`mau.doc\` là tệp Office loại cũ (.doc, .xls, .ppt), trang không nhận vì loại này giấu được mã lệnh và thông tin đã xóa. | Mở tệp bằng Word, Excel hoặc LibreOffice rồi lưu lại thành PDF, hoặc thành .docx, .xlsx, .pptx.`,
      ],
    ],
    [
      'that is not what its name says, and runs something',
      async () =>
        withBody('Xem [dự toán](du-toan.pdf).', {
          'du-toan.pdf': await makeOffice('xlsx', { mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
        }),
      [
        `${folder}/du-toan.pdf dinh-kem-nguy-hiem: Tệp \`du-toan.pdf\` có mã lệnh (macro), chạy được trên máy người mở. | Mở tệp, lưu lại thành PDF rồi dùng tệp PDF; nếu không rõ tệp từ đâu ra thì báo bộ phận an ninh mạng.`,
        `${folder}/du-toan.pdf dinh-kem-sai-duoi: Tệp \`du-toan.pdf\` thật ra là tệp .xlsx. | Đổi tên thành \`du-toan.xlsx\`, và đổi cả trong bài.`,
      ],
    ],
    [
      'that names its writer, be it linked or not',
      async () => withBody('Bài.', { 'a.pdf': await makePdf({ author: 'Lê Văn Hạc' }) }),
      [
        `${folder}/a.pdf dinh-kem-con-thong-tin-an: Tệp \`a.pdf\` còn tên người soạn \`Lê Văn Hạc\`; ai tải tệp về cũng đọc được. | Chạy \`npm run check -- --fix\` để xóa khỏi tệp.`,
        `${folder}/a.pdf dinh-kem-khong-dan: Chưa bài nào có đường dẫn tới tệp \`a.pdf\` nên nó không được đăng. | Ghi trong bài \`[Tên văn bản](a.pdf)\`; nếu là bản nháp của bài thì chuyển ra ngoài thư mục \`content\`.`,
      ],
    ],
  ])('one %s is told with its cure', async (_, makeChanges, expected) => {
    expect(said(await readSite(await makeChanges())).toSorted()).toEqual(expected.toSorted());
  });

  it('of the sample newsroom are told of in another province', async () => {
    const agency = String(smallSite['co-quan.yml'])
      .replaceAll('Minh Hà', 'Thử Nghiệm')
      .replaceAll('minhha', 'thunghiem')
      .replaceAll('0200', '0299');
    const body = '<w:r><w:t>Kính gửi: Công an tỉnh </w:t></w:r><w:r><w:t>Minh Hà.</w:t></w:r>';
    const result = await readSite({
      'co-quan.yml': agency,
      ...withBody('Xem [mẫu đơn](mau-don.docx).', {
        'mau-don.docx': await makeOffice('docx', { parts: wordBody(body) }),
      }),
    });
    expect(said(result)).toEqual([
      `${folder}/mau-don.docx con-noi-dung-mau: Trong tệp \`mau-don.docx\`: \`tỉnh Minh Hà\` là của tòa soạn mẫu, còn sót lại từ kho mẫu. | Ghi tên của đơn vị: \`Công an tỉnh Thử Nghiệm\`. Sửa trong tệp rồi lưu lại.`,
    ]);
  });

  it('are read by the rules about numbers and secrets', async () => {
    const body = '<w:r><w:t>Danh sách: số căn cước 0010850</w:t></w:r><w:r><w:t>00123.</w:t></w:r>';
    const result = await readSite(
      withBody('Xem [danh sách](danh-sach.docx).', {
        'danh-sach.docx': await makeOffice('docx', { parts: wordBody(body) }),
      }),
    );
    expect(result.newsroom).toBeUndefined();
    expect(said(result)).toEqual([
      expect.stringMatching(
        /^bai-viet\/2026\/bai\/danh-sach\.docx so-can-cuoc: Trong tệp `danh-sach\.docx`: .+ \| .+ Sửa trong tệp rồi lưu lại\.$/,
      ),
    ]);
  });

  it('of a draft, or of an article that has expired, are not among what the site hands out', async () => {
    const files = { 'a.pdf': await makePdf() };
    for (const more of ['\ndraft: true', '\nexpires: 2026-11-22']) {
      const { newsroom } = await readSite(withBody('Xem [quyết định](a.pdf).', files, more));
      expect(newsroom?.articles.flatMap(({ attachments }) => attachments)).toEqual([]);
    }
  });

  it('belong to standing pages too', async () => {
    const { newsroom } = await readSite({
      'trang/gioi-thieu.md': articleText('title: Giới thiệu', 'Xem [quy chế](quy-che.pdf).'),
      'trang/quy-che.pdf': await makePdf(),
    });
    expect(newsroom?.pages[0]?.attachments.map(({ text }) => text)).toEqual(['Quy chế']);
  });
});
