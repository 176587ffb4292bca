import { beforeAll, expect, it } from 'vitest';
import { writeFiles } from '../testing/hosted-site-fs.ts';
import { checkOldAddressesOfSite } from './check-old-addresses-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

let siteDir: string;

beforeAll(() => {
  siteDir = makeTemporaryFolder('trang-');
  writeFiles(siteDir, {
    'index.html': '<h1>Trang chủ</h1>',
    'cong-cu/tra-cuu.html': '<h1>Tra cứu</h1>',
    'go/index.html': '<div data-gone="da-go"></div>',
    'con/index.html': '<h1>Còn</h1>',
    'anh/0011223344556677-480.avif': 'Ảnh',
    'tep/0123456789abcdef/quyet-dinh-12.pdf': '%PDF-1.7',
  });
});

const check = (from: string[], gone: string[] = []): string[] =>
  checkOldAddressesOfSite(siteDir, {
    redirects: from.map((one) => ({ from: one, to: '/con/' })),
    gone: gone.map((path) => ({ path, kind: 'da-go' as const })),
    articles: [{ file: 'bai-viet/2026/bai.md', aliases: ['/CONG-CU/tra-cuu.html'] }] as never,
  }).map(({ file, ruleId, reason, cure, severity }) => `${severity} ${file} ${ruleId}: ${reason} | ${cure}`);

const cure = 'Xóa địa chỉ này khỏi `aliases` của bài, hoặc khỏi `duong-dan-cu.yml`.';

it('finds nothing at addresses that are free, nor at a page that says that it is gone', () => {
  expect(check(['/tin/1.html', '/?p=1'], ['/go/', '/go-khac/'])).toEqual([]);
});

it('refuses a file that no name of the gate knows, with the article that claims it', () => {
  expect(check(['/CONG-CU/tra-cuu.html', '/cong-cu/tra-cuu.html/x'], ['/con'])).toEqual([
    `chan bai-viet/2026/bai.md duong-dan-cu-trung: Địa chỉ cũ \`/CONG-CU/tra-cuu.html\` là của \`/cong-cu/tra-cuu.html\` trong trang vừa dựng. | ${cure}`,
    `chan duong-dan-cu.yml duong-dan-cu-trung: Địa chỉ cũ \`/cong-cu/tra-cuu.html/x\` là của \`/cong-cu/tra-cuu.html\` trong trang vừa dựng. | ${cure}`,
    `chan duong-dan-cu.yml duong-dan-cu-trung: Địa chỉ cũ \`/con\` là của \`/con/index.html\` trong trang vừa dựng. | ${cure}`,
  ]);
});

it('refuses to withdraw a picture of which a variant is still there, whoever put it there', () => {
  expect(check([], ['/anh/0011223344556677-800.webp', '/anh/8899aabbccddeeff-800.webp'])).toEqual([
    'chan duong-dan-cu.yml duong-dan-cu-trung: Ảnh đã gỡ `/anh/0011223344556677-800.webp` vẫn còn ở `/anh/0011223344556677-480.avif` trong trang vừa dựng. | Bỏ tệp ấy khỏi trang rồi dựng lại; ảnh còn dùng thì xóa mục này khỏi `duong-dan-cu.yml`.',
  ]);
});

it('refuses to withdraw a document that is still there under another name', () => {
  expect(check([], ['/tep/0123456789abcdef', '/tep/8899aabbccddeeff'])).toEqual([
    'chan duong-dan-cu.yml duong-dan-cu-trung: Tệp đính kèm đã gỡ `/tep/0123456789abcdef` vẫn còn ở `/tep/0123456789abcdef/quyet-dinh-12.pdf` trong trang vừa dựng. | Bỏ tệp ấy khỏi trang rồi dựng lại; tệp đính kèm còn dùng thì xóa mục này khỏi `duong-dan-cu.yml`.',
  ]);
});
