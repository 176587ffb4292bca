import { expect, it } from 'vitest';
import { oldPathSchema } from './old-path.ts';

/** `what is wrong | what to write`; undefined without an issue. */
function saidOf(address: string): string | undefined {
  const issue = oldPathSchema.safeParse(address).error?.issues[0];
  if (issue?.code !== 'custom') return issue?.message;
  return `${issue.message} | ${String(issue.params?.['cure'])}`;
}

it.each([
  '/',
  '/?p=123',
  '/tin-tuc/bai-1245.html',
  '/News/Detail/1245/',
  '/xem-tin.aspx?id=1245&muc=3',
  '/tin-tức/an%20ninh/',
  '/tin-t%E1%BB%A9c',
  '/giam-50%25',
  '/a%24khong_co?id=1',
  '/a//b',
  '/tin_moi/_chi-tiet.php',
  '/a?tieu-de=đêm%20nay&fbclid=x',
  '/a?50%',
  '/a?%3C%22%5C=1',
])('takes %s', (address) => {
  expect(saidOf(address)).toBeUndefined();
});

const letters = 'đ'.repeat(300);
const copy = 'Chép phần sau tên miền trên thanh địa chỉ, ví dụ `/xem-tin.aspx?id=1245`.';

it.each([
  ['/giam-50%', 'Địa chỉ `/giam-50%` có dấu `%` đứng lẻ nên không máy chủ nào đọc được. | Viết `/giam-50%25`.'],
  ['/a%2520b?x=1', 'Địa chỉ `/a%2520b?x=1` mã hóa dấu `%` hai lần. | Viết `/a%20b?x=1`.'],
  ['/a%25252520b', 'Địa chỉ `/a%25252520b` mã hóa dấu `%` hai lần. | Viết `/a%20b`.'],
  ['/a%25%32%30b', 'Địa chỉ `/a%25%32%30b` mã hóa dấu `%` hai lần. | Viết `/a%20b`.'],
  ['/%252e%252e/b', 'Địa chỉ `/%252e%252e/b` mã hóa dấu `%` hai lần. | Xóa địa chỉ này.'],
  ['/a/../b', 'Địa chỉ `/a/../b` có đoạn `..` nên máy chủ đọc thành địa chỉ khác. | Viết `/b`, hoặc xóa địa chỉ này.'],
  ['/%2e%2e/thoat', 'Địa chỉ `/%2e%2e/thoat` có đoạn `..` nên máy chủ đọc thành địa chỉ khác. | Xóa địa chỉ này.'],
  ['/a/%2e', 'Địa chỉ `/a/%2e` có đoạn `.` nên máy chủ đọc thành địa chỉ khác. | Viết `/a/`, hoặc xóa địa chỉ này.'],
  [
    '/a%2f..%2f..%2fb',
    'Địa chỉ `/a%2f..%2f..%2fb` có đoạn `..` nên máy chủ đọc thành địa chỉ khác. | Xóa địa chỉ này.',
  ],
  [
    '/.git/HEAD',
    'Địa chỉ `/.git/HEAD` có đoạn bắt đầu bằng dấu chấm, chỗ mà máy chủ không bao giờ trả lời. | Xóa địa chỉ này.',
  ],
  [
    '/a/%2ehtaccess',
    'Địa chỉ `/a/%2ehtaccess` có đoạn bắt đầu bằng dấu chấm, chỗ mà máy chủ không bao giờ trả lời. | Xóa địa chỉ này.',
  ],
  ['/_tep/b', 'Địa chỉ `/_tep/b` bắt đầu bằng `_`, dấu dành cho tệp của máy chủ. | Xóa địa chỉ này.'],
  ['/%5ftep', 'Địa chỉ `/%5ftep` bắt đầu bằng `_`, dấu dành cho tệp của máy chủ. | Xóa địa chỉ này.'],
  [
    '/tin/1.html.GZ',
    'Địa chỉ `/tin/1.html.GZ` kết thúc bằng `.GZ`, đuôi mà máy chủ giữ cho bản nén của tệp. | Xóa địa chỉ này.',
  ],
  ['/a%E0%A4', `Địa chỉ \`/a%E0%A4\` có chữ không dùng được trong địa chỉ. | ${copy}`],
  ['/a%e2%80%8bb', `Địa chỉ \`/a%e2%80%8bb\` có chữ không dùng được trong địa chỉ. | ${copy}`],
  ['/xem%3fid=1', `Địa chỉ \`/xem%3fid=1\` có chữ không dùng được trong địa chỉ. | ${copy}`],
  ['/a%23b', `Địa chỉ \`/a%23b\` có chữ không dùng được trong địa chỉ. | ${copy}`],
  ['/a?b=$c', `Địa chỉ \`/a?b=$c\` có chữ không dùng được trong địa chỉ. | ${copy}`],
  [
    '/a?t=%E0%A4',
    'Phần sau dấu hỏi của địa chỉ `/a?t=%E0%A4` có chữ mã hóa không theo UTF-8 nên mỗi máy chủ đọc một khác. | Chỉ giữ tham số cho biết là bài nào, ví dụ `id=1245`, xóa phần còn lại.',
  ],
  [
    '/a?id=1&%00=2',
    'Phần sau dấu hỏi của địa chỉ `/a?id=1&%00=2` có chữ mã hóa không theo UTF-8 nên mỗi máy chủ đọc một khác. | Chỉ giữ tham số cho biết là bài nào, ví dụ `id=1245`, xóa phần còn lại.',
  ],
  [
    '/?utm_source=x',
    'Địa chỉ `/?utm_source=x` chỉ có tham số do mạng xã hội hay công cụ đếm thêm vào (`utm_source`), mỗi người đọc một khác. | Ghi thêm tham số cho biết là bài nào, ví dụ `/?p=1245`, hoặc xóa địa chỉ này.',
  ],
  [
    '/tin/1.html?ZaRsrc=30&%66bclid=a&',
    'Địa chỉ `/tin/1.html?ZaRsrc=30&%66bclid=a&` chỉ có tham số do mạng xã hội hay công cụ đếm thêm vào (`ZaRsrc`), mỗi người đọc một khác. | Viết `/tin/1.html`, hoặc ghi thêm tham số cho biết là bài nào.',
  ],
  [
    '/xem.jsp;jsessionid=AB12?id=5',
    'Địa chỉ `/xem.jsp;jsessionid=AB12?id=5` có `;jsessionid=AB12`, mã của một lượt xem nên không ai mở lại đúng như vậy. | Viết `/xem.jsp?id=5`.',
  ],
  ['?id=1', `Địa chỉ \`?id=1\` có chữ không dùng được trong địa chỉ. | ${copy}`],
  [
    `/${letters}`,
    `Địa chỉ \`/${'đ'.repeat(39)}…\` có đoạn dài 600 byte; máy chỉ giữ được tên dài tới 255 byte, mỗi chữ có dấu là hai đến ba byte. | Xóa địa chỉ này.`,
  ],
  [
    `/${`${'a'.repeat(200)}/`.repeat(5)}`,
    `Địa chỉ \`/${'a'.repeat(39)}…\` dài quá 1000 byte nên máy chủ không nhận. | Xóa địa chỉ này.`,
  ],
  [
    `/a?${'b'.repeat(1000)}`,
    `Địa chỉ \`/a?${'b'.repeat(37)}…\` dài quá 1000 byte nên máy chủ không nhận. | Xóa địa chỉ này.`,
  ],
])('says what is wrong with %s', (address, said) => {
  expect(saidOf(address)).toBe(said);
});

it.each([`/${'đ'.repeat(127)}`, `/${`${'a'.repeat(198)}/`.repeat(5)}`])(
  'takes as many bytes as a file system: %s',
  (address) => {
    expect(saidOf(address)).toBeUndefined();
  },
);
