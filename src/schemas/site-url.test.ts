import { expect, it } from 'vitest';
import { judgeSiteUrl } from './site-url.ts';

it.each([
  'https://congan.minhha.example',
  'https://congan.minhha.example/',
  'https://a.example:8080',
  'http://localhost:4321',
  'http://127.0.0.1:8080/',
  'http://[::1]:4321',
  'https://công-an.example',
])('takes %s', (value) => expect(judgeSiteUrl(value, 'khóa `siteUrl`')).toBeUndefined());

it.each([
  '',
  'congan.minhha.example',
  'ftp://a.example',
  'https:/a.example',
  'https:// a',
  'javascript:alert(1)',
  'https://',
])('is no address: %s', (value) =>
  expect(judgeSiteUrl(value, 'khóa `siteUrl`')?.message).toContain('không phải địa chỉ web đầy đủ'),
);

it.each(['/tin', '//', '/?', '?a', '#a', '/tin/index.html', '/%2e', '/.', '/tin?b=1#c'])(
  'has a part after the host: %s',
  (more) => {
    expect(judgeSiteUrl(`https://a.example${more}`, 'khóa `siteUrl`')).toEqual({
      message: `Giá trị \`https://a.example${more}\` của khóa \`siteUrl\` có phần sau tên miền, mà mọi liên kết của trang đều tính từ gốc tên miền.`,
      cure: 'Viết `https://a.example` và đặt trang ở gốc tên miền ấy.',
    });
  },
);

it.each([
  ['http://congan.minhha.example', 'https://congan.minhha.example'],
  ['HTTP://CongAn.minhha.example/', 'https://congan.minhha.example'],
  ['http://a.example:8080', 'https://a.example:8080'],
  ['http://localhost.example', 'https://localhost.example'],
  ['http://127.0.0.1.example', 'https://127.0.0.1.example'],
  ['http://10.0.0.1', 'https://10.0.0.1'],
])('is to be opened by https: %s', (value, right) => {
  expect(judgeSiteUrl(value, 'khóa `siteUrl`')).toEqual({
    message: `Giá trị \`${value}\` của khóa \`siteUrl\` bắt đầu bằng \`http://\`, mà trang chính thức phải mở bằng \`https://\`.`,
    cure: `Viết \`${right}\`.`,
  });
  expect(judgeSiteUrl(right, 'khóa `siteUrl`')).toBeUndefined();
});

it('does not repeat a password', () => {
  expect(JSON.stringify(judgeSiteUrl('https://an:matkhau@a.example/', ''))).not.toContain('matkhau');
});
