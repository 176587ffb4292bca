import { expect, it } from 'vitest';
import { readSite, said, soundKeys, testArticle } from '../../testing/read-site-fs.ts';
import { articleText } from '../../testing/write-site-fs.ts';

const read = (lines: string, more: Record<string, string> = {}) =>
  readSite({ 'duong-dan-cu.yml': `${lines}\n`, ...more });
const saidOf = async (...call: Parameters<typeof read>): Promise<string[]> => said(await read(...call));
const article = (keys: string, body?: string): string => articleText(`${soundKeys}\n${keys}`, body);
const live = '/bai-viet/2026/tuan-tra-dem/';

it('needs no list of old addresses, and takes an empty one', async () => {
  expect((await readSite({})).newsroom).toMatchObject({ redirects: [], gone: [] });
  expect((await read('# chưa có')).newsroom).toMatchObject({ redirects: [], gone: [] });
  expect((await read('[]')).newsroom).toMatchObject({ redirects: [], gone: [] });
});

it('hands over what moved, what was withdrawn and what expired', async () => {
  const { newsroom, problems } = await read(
    [
      `- { path: /tin/1.html, to: ${live} }`,
      '- { path: /tin/2.html, to: /tin/1.html }',
      '- { path: "/xem-tin.aspx?id=12&muc=3", to: /don-vi/pv01/ }',
      '- { path: /bai-viet/2026/da-go/, date: 2026-11-20, reason: Vụ việc đã được đình chỉ. }',
    ].join('\n'),
    {
      [testArticle]: article('aliases: [/cu.html]'),
      'bai-viet/2026/het-han.md': article('expires: 2026-11-22'),
      'bai-viet/2026/da-go.md': article('draft: true'),
    },
  );
  expect(problems).toEqual([]);
  expect(newsroom?.redirects).toEqual([
    { from: '/cu.html', to: '/bai-viet/2026/bai/' },
    { from: '/tin/1.html', to: live },
    { from: '/tin/2.html', to: live },
    { from: '/xem-tin.aspx?id=12&muc=3', to: '/don-vi/pv01/' },
  ]);
  expect(newsroom?.gone).toEqual([
    { path: '/bai-viet/2026/da-go/', kind: 'da-go', date: '2026-11-20', reason: 'Vụ việc đã được đình chỉ.' },
    { path: '/bai-viet/2026/het-han/', kind: 'het-han', date: '2026-11-22' },
  ]);
});

it('shows expired articles themselves to who writes with a preview', async () => {
  const { newsroom } = await readSite(
    { 'bai-viet/2026/het-han.md': article('expires: 2026-11-22') },
    { includeUnpublished: true },
  );
  expect(newsroom?.gone).toEqual([]);
});

it.each([
  [
    '- { to: /don-vi/pv01/ }',
    'duong-dan-cu.yml:1:3 thieu-khoa: Thiếu khóa `path`. | Thêm dòng `path: /tin-tuc/bai-1245.html`.',
  ],
  [
    '- { path: /a, tos: /don-vi/pv01/ }',
    'duong-dan-cu.yml:1:15 khoa-la: Không có khóa nào tên là `tos`. | Sửa thành `to`.',
  ],
  [
    '- { path: https://congan.minhha.example/tin/1.html }',
    'duong-dan-cu.yml:1:5 gia-tri-sai: Địa chỉ `https://congan.minhha.example/tin/1.html` có cả tên miền. | Chỉ viết phần sau tên miền: `/tin/1.html`.',
  ],
  [
    '- { path: //tin/1.html }',
    'duong-dan-cu.yml:1:5 gia-tri-sai: Địa chỉ `//tin/1.html` bắt đầu bằng hai dấu gạch chéo nên là địa chỉ của máy chủ khác. | Viết `/tin/1.html`.',
  ],
  [
    '- { path: tin/1.html }',
    'duong-dan-cu.yml:1:5 gia-tri-sai: Địa chỉ `tin/1.html` không bắt đầu bằng dấu gạch chéo. | Viết `/tin/1.html`.',
  ],
  [
    '- { path: "/tin/1.html\\"; return 200;" }',
    'duong-dan-cu.yml:1:5 gia-tri-sai: Địa chỉ `/tin/1.html"; return 200;` có chữ không dùng được trong địa chỉ. | Chép phần sau tên miền trên thanh địa chỉ, ví dụ `/tin-tuc/bai-1245.html`.',
  ],
  [
    '- { path: /tin%0d%0aX }',
    'duong-dan-cu.yml:1:5 gia-tri-sai: Địa chỉ `/tin%0d%0aX` có chữ không dùng được trong địa chỉ. | Chép phần sau tên miền trên thanh địa chỉ, ví dụ `/tin-tuc/bai-1245.html`.',
  ],
  [
    '- { path: "/xem?a=$b" }',
    'duong-dan-cu.yml:1:5 gia-tri-sai: Địa chỉ `/xem?a=$b` có chữ không dùng được trong địa chỉ. | Chép phần sau tên miền trên thanh địa chỉ, ví dụ `/xem-tin.aspx?id=1245`.',
  ],
  [
    '- { path: /tin/1.html, to: /bai-viet/2026/tuan-tra-dme/ }',
    'duong-dan-cu.yml:1:24 duong-dan-cu-lac: Trang không có địa chỉ `/bai-viet/2026/tuan-tra-dme/`. | Sửa thành `to: /bai-viet/2026/tuan-tra-dem/`.',
  ],
  [
    '- { path: /tin/1.html, to: /khong-co-gi-giong/ }',
    'duong-dan-cu.yml:1:24 duong-dan-cu-lac: Trang không có địa chỉ `/khong-co-gi-giong/`. | Mở trang cần dẫn tới rồi chép phần sau tên miền; trang đã gỡ thì bỏ dòng `to`.',
  ],
  [
    '- { path: /tin/1.html, to: /bai-viet/2026/tuan-tra-dem }',
    'duong-dan-cu.yml:1:24 duong-dan-cu-lac: Địa chỉ mới `/bai-viet/2026/tuan-tra-dem` viết thiếu dấu `/` ở cuối. | Viết `to: /bai-viet/2026/tuan-tra-dem/`.',
  ],
  [
    `- { path: ${live}, to: /don-vi/pv01/ }`,
    'duong-dan-cu.yml:1:5 duong-dan-cu-trung: Địa chỉ `/bai-viet/2026/tuan-tra-dem/` là của bài `bai-viet/2026/tuan-tra-dem.md`, đang đăng hoặc chờ đăng. | Đã gỡ bài thì ghi `draft: true` vào phần đầu của bài; còn đăng thì xóa mục này.',
  ],
  [
    '- { path: /don-vi/pv01 }',
    'duong-dan-cu.yml:1:5 duong-dan-cu-trung: Địa chỉ `/don-vi/pv01` đang có trang trả lời. | Xóa mục này, hoặc bỏ trang ấy trước.',
  ],
  [
    '- { path: /anh/a.jpg }',
    'duong-dan-cu.yml:1:5 duong-dan-cu-trung: Địa chỉ `/anh/a.jpg` dành riêng cho tệp của trang. | Xóa mục này; muốn gỡ một ảnh thì bấm chuột phải vào ảnh trên trang, chọn “Sao chép địa chỉ hình ảnh” rồi dán phần sau tên miền, ví dụ `/anh/3f2a9c0d11e4b7a6-800.webp`.',
  ],
  [
    '- { path: "/tep/3f2a9c0d11e4b7a6/quyet-dinh-12.pdf#page=2" }',
    'duong-dan-cu.yml:1:5 gia-tri-sai: Địa chỉ `/tep/3f2a9c0d11e4b7a6/quyet-dinh-12.pdf#page=2` có `#page=2`, chỗ trong trang hay trong tệp mà trình duyệt không gửi tới máy chủ. | Viết `/tep/3f2a9c0d11e4b7a6/quyet-dinh-12.pdf`.',
  ],
  [
    '- { path: /tep/ }',
    'duong-dan-cu.yml:1:5 duong-dan-cu-trung: Địa chỉ `/tep/` dành riêng cho tệp của trang. | Xóa mục này; muốn gỡ một tệp đính kèm thì bấm chuột phải vào đường dẫn tới tệp ở bài đang đăng, chọn “Sao chép địa chỉ liên kết” rồi dán phần sau tên miền, ví dụ `/tep/3f2a9c0d11e4b7a6/quyet-dinh-12.pdf`.',
  ],
  [
    '- { path: /tep/quyet-dinh-12.pdf }',
    'duong-dan-cu.yml:1:5 duong-dan-cu-trung: Địa chỉ `/tep/quyet-dinh-12.pdf` dành riêng cho tệp của trang. | Xóa mục này; muốn gỡ một tệp đính kèm thì bấm chuột phải vào đường dẫn tới tệp ở bài đang đăng, chọn “Sao chép địa chỉ liên kết” rồi dán phần sau tên miền, ví dụ `/tep/3f2a9c0d11e4b7a6/quyet-dinh-12.pdf`.',
  ],
  [
    `- { path: /tep/3f2a9c0d11e4b7a6/quyet-dinh-12.pdf, to: ${live} }`,
    'duong-dan-cu.yml:1:52 duong-dan-cu-trung: Tệp đính kèm `/tep/3f2a9c0d11e4b7a6/quyet-dinh-12.pdf` chỉ gỡ được, không chuyển tới địa chỉ khác. | Bỏ dòng `to` để gỡ tệp đính kèm, hoặc xóa mục này.',
  ],
  [
    '- { path: /tep/3f2a9c0d11e4b7a6/quyet-dinh-12.pdf }\n- { path: /tep/tai-ve/3f2a9c0d11e4b7a6/ }',
    'duong-dan-cu.yml:2:5 duong-dan-cu-trung: Địa chỉ `/tep/tai-ve/3f2a9c0d11e4b7a6/` đã ghi ở một mục phía trên. | Giữ một mục, xóa mục kia.',
  ],
  [
    '- { path: /pagefind/a.jpg }',
    'duong-dan-cu.yml:1:5 duong-dan-cu-trung: Địa chỉ `/pagefind/a.jpg` dành riêng cho tệp của trang. | Xóa mục này.',
  ],
  [
    `- { path: /anh/3f2a9c0d11e4b7a6-800.webp, to: ${live} }`,
    'duong-dan-cu.yml:1:43 duong-dan-cu-trung: Ảnh `/anh/3f2a9c0d11e4b7a6-800.webp` chỉ gỡ được, không chuyển tới địa chỉ khác. | Bỏ dòng `to` để gỡ ảnh, hoặc xóa mục này.',
  ],
  [
    '- { path: /anh/3f2a9c0d11e4b7a6-800.webp }\n- { path: /anh/3f2a9c0d11e4b7a6-480.jpg }',
    'duong-dan-cu.yml:2:5 duong-dan-cu-trung: Địa chỉ `/anh/3f2a9c0d11e4b7a6-480.jpg` đã ghi ở một mục phía trên. | Giữ một mục, xóa mục kia.',
  ],
  [
    '- { path: https://congan.minhha.example/anh/3f2a9c0d11e4b7a6-800.webp }',
    'duong-dan-cu.yml:1:5 gia-tri-sai: Địa chỉ `https://congan.minhha.example/anh/3f2a9c0d11e4b7a6-800.webp` có cả tên miền. | Chỉ viết phần sau tên miền: `/anh/3f2a9c0d11e4b7a6-800.webp`.',
  ],
  [
    `- { path: /tin/1.html }\n- { path: /tin/1.html/, to: ${live} }`,
    'duong-dan-cu.yml:2:5 duong-dan-cu-trung: Địa chỉ `/tin/1.html/` đã ghi ở một mục phía trên. | Giữ một mục, xóa mục kia.',
  ],
  [
    `- { path: "/xem.aspx?id=1&muc=3" }\n- { path: "/xem.aspx/?muc=3&&id=%31", to: ${live} }`,
    'duong-dan-cu.yml:2:5 duong-dan-cu-trung: Địa chỉ `/xem.aspx/?muc=3&&id=%31` đã ghi ở một mục phía trên. | Giữ một mục, xóa mục kia.',
  ],
  [
    '- { path: "/?utm_source=x" }',
    'duong-dan-cu.yml:1:5 gia-tri-sai: Địa chỉ `/?utm_source=x` chỉ có tham số do mạng xã hội hay công cụ đếm thêm vào (`utm_source`), mỗi người đọc một khác. | Ghi thêm tham số cho biết là bài nào, ví dụ `/?p=1245`, hoặc xóa địa chỉ này.',
  ],
])('says what is wrong with %s', async (lines, problem) => {
  expect(await saidOf(lines)).toEqual([problem]);
});

it('says both lines of a round trip', async () => {
  expect(await saidOf('- { path: /a, to: /b }\n- { path: /b, to: /a/ }')).toEqual([
    'duong-dan-cu.yml:1:15 duong-dan-cu-vong: Địa chỉ mới `/b` lại dẫn về địa chỉ cũ nên người đọc đi vòng mãi. | Ghi địa chỉ đang đăng vào `to`, rồi xóa mục dẫn ngược lại.',
    'duong-dan-cu.yml:2:15 duong-dan-cu-vong: Địa chỉ mới `/a/` lại dẫn về địa chỉ cũ nên người đọc đi vòng mãi. | Ghi địa chỉ đang đăng vào `to`, rồi xóa mục dẫn ngược lại.',
  ]);
});

it('refuses to lead readers to a draft, and an address that an article claims already', async () => {
  const more = {
    [testArticle]: article('aliases: [/cu.html]'),
    'bai-viet/2026/nhap.md': article('draft: true'),
  };
  expect(await saidOf('- { path: /a, to: /bai-viet/2026/nhap/ }\n- { path: /cu.html }', more)).toEqual([
    'duong-dan-cu.yml:1:15 duong-dan-cu-lac: Địa chỉ mới `/bai-viet/2026/nhap/` là của bài `bai-viet/2026/nhap.md`, chưa đăng. | Đăng bài ấy trước, hoặc ghi địa chỉ của một trang đang có.',
    'duong-dan-cu.yml:2:5 duong-dan-cu-trung: Địa chỉ `/cu.html` đã có trong `aliases` của `bai-viet/2026/bai.md`. | Xóa mục này, hoặc xóa địa chỉ ấy khỏi `aliases`.',
  ]);
});

it('refuses an alias that is a list of the site', async () => {
  expect(said(await readSite({ [testArticle]: article('aliases: [/the/lua-dao/, /anh/a.js]') }))).toEqual([
    'bai-viet/2026/bai.md:6:11 duong-dan-cu-trung: Địa chỉ cũ `/the/lua-dao/` đã có trang trả lời, và người đọc sẽ không mở được trang ấy nữa. | Xóa địa chỉ này khỏi `aliases`.',
    'bai-viet/2026/bai.md:6:26 duong-dan-cu-trung: Địa chỉ cũ `/anh/a.js` dành riêng cho tệp của trang và của máy chủ. | Xóa địa chỉ này khỏi `aliases`.',
  ]);
});

it('lets an article link to an address that moved, not to one that was withdrawn', async () => {
  const lines = `- { path: /tin/1.html, to: ${live} }\n- { path: /tin/2.html }`;
  const body = 'Xem [bài một](/tin/1.html) và [bài hai](/tin/2.html).';
  expect(await saidOf(lines, { [testArticle]: article('noindex: false', body) })).toEqual([
    'bai-viet/2026/bai.md:9:31 lien-ket-khong-co: Đường dẫn `/tin/2.html` tới trang đã gỡ. | Bỏ đường dẫn, giữ lại chữ; có bài thay thế thì dẫn tới bài ấy.',
  ]);
});

it.each<[alias: string, reason: string, owner?: string]>([
  ['/404.html', 'dành riêng cho tệp của trang và của máy chủ'],
  ['/ngoai-tuyen.js', 'dành riêng cho tệp của trang và của máy chủ'],
  ['/%2f', 'đã có trang trả lời, và người đọc sẽ không mở được trang ấy nữa', '/'],
  ['/don-vi/PV01/index.html', 'đã có trang trả lời, và người đọc sẽ không mở được trang ấy nữa', '/don-vi/pv01/'],
  ['/da-go/', 'đã có trang trả lời, và người đọc sẽ không mở được trang ấy nữa'],
  ['/luu-tru/2026/ngoai-tuyen.json', 'đã có trang trả lời, và người đọc sẽ không mở được trang ấy nữa'],
  ['/don-vi/pv01/trang/9/', 'đã có trang trả lời, và người đọc sẽ không mở được trang ấy nữa', '/don-vi/pv01/'],
  ['/google1a2b.html', 'đã có trang trả lời, và người đọc sẽ không mở được trang ấy nữa'],
  [`${live}?x=1`, 'đã có trang trả lời, và người đọc sẽ không mở được trang ấy nữa', live],
])('refuses %s as an old address, whatever the gate is told to do', async (alias, reason, owner) => {
  for (const gate of ['stop', 'note'] as const) {
    const result = await readSite(
      { [testArticle]: article(`aliases: [/tin/1.html, "${alias}"]`) },
      { gate, publicFiles: ['google1a2b.html'] },
    );
    expect(result.newsroom).toBeUndefined();
    expect(said(result)).toEqual([
      `${testArticle}:6:24 duong-dan-cu-trung: Địa chỉ cũ \`${alias}\`${owner ? `, tức \`${owner}\`,` : ''} ${reason}. | Xóa địa chỉ này khỏi \`aliases\`.`,
    ]);
  }
});

it('says which articles claim one old address, in whatever spelling', async () => {
  const more = {
    [testArticle]: article('aliases: [/cu.html]'),
    'bai-viet/2026/kia.md': article('aliases: [/tin/1.html, /c%75.html/]'),
  };
  expect(said(await readSite(more))).toEqual([
    'bai-viet/2026/kia.md:6:24 trung-duong-dan: Địa chỉ cũ `/c%75.html/` đã có trong `aliases` của `bai-viet/2026/bai.md`. | Xóa địa chỉ này khỏi `aliases` của một trong hai bài.',
  ]);
});

it('takes old addresses that are the site’s own with a query that names an article', async () => {
  const { newsroom, problems } = await readSite({ [testArticle]: article('aliases: ["/?p=123"]') });
  expect(problems).toEqual([]);
  expect(newsroom?.redirects).toEqual([{ from: '/?p=123', to: '/bai-viet/2026/bai/' }]);
});

it('leads no article to itself, even where the gate only notes', async () => {
  const files = { [testArticle]: article('aliases: [/bai-viet/2026/bai, /tin/1.html]') };
  expect((await readSite(files, { gate: 'note' })).newsroom?.redirects).toEqual([
    { from: '/tin/1.html', to: '/bai-viet/2026/bai/' },
  ]);
});

it('refuses an id that no folder could bear', async () => {
  const id = 'a'.repeat(300);
  expect(said(await readSite({ 'the.yml': `- { id: lua-dao, name: Lừa đảo }\n- { id: ${id}, name: Dài }\n` }))).toEqual(
    [
      `the.yml:2:5 gia-tri-sai: Mã \`${'a'.repeat(40)}…\` dài 300 chữ, quá 100 chữ. | Đặt mã ngắn hơn, ví dụ \`an-ninh-trat-tu\`.`,
    ],
  );
});
