import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findViolations } from '../find-violations.ts';
import { openChromium } from '../open-chromium.ts';
import { startDev, type DevServer } from '../start-dev.ts';
import { articleText, smallSite, writeSite } from '../write-site-fs.ts';

const keys = 'date: 2026-06-20\nunit: pv01\ntags: [lua-dao]';
const blockedBody = 'Số căn cước của ông là 001090012345.';
const files = {
  'bai-viet/2026/lo-can-cuoc.md': articleText(`title: Bài lộ số căn cước\n${keys}`, blockedBody),
  'bai-viet/2026/sai-khoa.md': articleText(`title: Bài sai một khóa\nsumary: Sa-pô.\n${keys}`, 'Chữ của bài sai khóa.'),
  'bai-viet/2026/khong-phan-dau.md': 'Viết luôn, không có phần đầu.\n',
  'bai-viet/2026/Tuần tra ban ngày.md': articleText(`title: Bài sai tên tệp\n${keys}`),
  'bai-viet/sai-cho.md': articleText(`title: Bài nằm sai chỗ\n${keys}`),
  'bai-viet/2026/don-vi-la.md': articleText('title: Bài của đơn vị lạ\ndate: 2026-06-21\nunit: pv99\ntags: [khong-co]'),
  'trang/lien-he.md': articleText('title: Liên hệ', blockedBody),
  'bai-viet/2026/anh-hong.jpg': 'Không phải ảnh',
};
/** The address that shows each fault, and the text that it shows. */
const shown = {
  '/bai-viet/2026/lo-can-cuoc/': [
    'Bài lộ số căn cước',
    'bai-viet/2026/lo-can-cuoc.md',
    'dòng 8, cột 24',
    'so-can-cuoc',
  ],
  '/bai-viet/2026/sai-khoa/': ['Bài sai một khóa', 'dòng 3, cột 1', 'khoa-la', 'Sửa thành <code>summary</code>.'],
  '/bai-viet/2026/khong-phan-dau/': ['khong-phan-dau.md', 'dòng 1, cột 1', 'thieu-phan-dau'],
  '/bai-viet/2026/tuan-tra-ban-ngay/': ['Bài sai tên tệp', 'cả tệp', 'Đổi tên thành <code>tuan-tra-ban-ngay</code>.'],
  '/_loi/bai-viet/sai-cho.md/': ['Bài nằm sai chỗ', 'sai-thu-muc', 'Chuyển tệp vào thư mục năm đăng'],
  '/bai-viet/2026/don-vi-la/': ['Bài của đơn vị lạ', 'dòng 4, cột 1', 'don-vi-la', 'the-la', 'Chưa rõ đơn vị'],
  '/lien-he/': ['Liên hệ', 'trang/lien-he.md', 'so-can-cuoc'],
  '/_loi/bai-viet/2026/anh-hong.jpg/': ['anh-hong.jpg', 'cả tệp', 'Cách sửa:'],
};
const sound = '/bai-viet/2026/tuan-tra-dem/';

let contentDir = '';
let dev: DevServer;
let browser: Browser;

const write = (file: string, text: string | Uint8Array | undefined): void => {
  const path = join(contentDir, file);
  mkdirSync(dirname(path), { recursive: true });
  if (text === undefined) rmSync(path);
  else writeFileSync(path, text);
};
const pageOf = async (path: string): Promise<string> => (await dev.get(path)).html;
const eventually = (path: string) => expect.poll(() => pageOf(path), { timeout: 30_000 });

beforeAll(async () => {
  contentDir = writeSite(files);
  [dev, browser] = await Promise.all([startDev(contentDir), openChromium()]);
});
afterAll(() => Promise.all([dev.stop(), browser.close()]));

it('serves what is right, and in the place of what is wrong its faults with place and cure', async () => {
  expect(await dev.get(sound)).toMatchObject({ status: 200 });
  expect(await pageOf(sound)).toContain('Tổ tuần tra đi dọc bờ sông ban đêm.');
  for (const [path, words] of Object.entries(shown)) {
    const { status, html } = await dev.get(path);
    expect([path, status, words.filter((word) => !html.includes(word))]).toEqual([path, 200, []]);
    expect([path, /001090012345|Chữ của bài/.exec(html)?.[0]]).toEqual([path, undefined]);
  }
});

it('says in the terminal what the gate says', () => {
  expect(dev.said()).toContain('Đã soát 14 tệp: 9 lỗi phải sửa, 0 điều nên xem lại');
  expect(dev.said()).toMatch(/lo-can-cuoc\.md\n {2}8:24 +so-can-cuoc/);
});

it('counts what stands wrong on every page, and lists it with links', async () => {
  const mark = /data-fault-mark[^]*?<a href="\/_loi\/">6 bài, 1 trang, 1 tệp đang có lỗi<\/a>/;
  for (const path of ['/', sound, '/luu-tru/', '/tim-kiem/', '/_loi/', ...Object.keys(shown)])
    expect([path, mark.test(await pageOf(path))]).toEqual([path, true]);
  const list = await pageOf('/_loi/');
  expect(Object.keys(shown).filter((path) => !list.includes(`<a href="${path}">`))).toEqual([]);
});

it('shows articles that are wrong in the lists where they would stand', async () => {
  const list = await pageOf('/don-vi/pv01/');
  for (const title of ['Bài lộ số căn cước', 'Bài sai một khóa', 'Bài sai tên tệp']) expect(list).toContain(title);
  expect(list.match(/<span class="state">Có lỗi<\/span>/g)).toHaveLength(3);
  expect(list).not.toContain('001090012345');
});

it('shows at once what turns wrong and what is mended, without a restart', async () => {
  const page = await browser.newPage();
  await page.goto(`${dev.url}${sound}`);
  const original = String(smallSite['bai-viet/2026/tuan-tra-dem.md']);
  write('bai-viet/2026/tuan-tra-dem.md', original.replace('unit: pv01', 'unit: pv010'));
  await page.getByText('Không có đơn vị nào mang mã').waitFor({ timeout: 60_000 });
  expect(await page.getByText('Tổ tuần tra đi dọc').count()).toBe(0);
  write('bai-viet/2026/tuan-tra-dem.md', original);
  await page.getByText('Tổ tuần tra đi dọc').waitFor({ timeout: 60_000 });
  expect(await page.locator('[data-faults]').count()).toBe(0);
  await page.close();
});

it('keeps the last good registry while it is broken, and says so on every page', async () => {
  write('don-vi.yml', '- { id: pv01, name: Phòng Tham mưu\n');
  await eventually(sound).toContain('don-vi.yml</a> chưa dùng được');
  for (const path of ['/', sound, '/don-vi/', '/don-vi/pc03/'])
    expect([path, await pageOf(path)]).toEqual([path, expect.stringContaining('1 danh mục, 6 bài')]);
  expect(await pageOf(sound)).toContain('<a href="/don-vi/pv01/">Phòng Tham mưu</a>');
  expect(await pageOf('/_loi/don-vi.yml/')).toMatch(/don-vi\.yml<\/code>, dòng 1, cột \d+[^]*Cách sửa:/);
  write('don-vi.yml', smallSite['don-vi.yml']);
  await eventually(sound).not.toContain('chưa dùng được');
});

it('says of the search that a preview has none, and which verb has it', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${dev.url}/tim-kiem/`, { waitUntil: 'networkidle' });
  await page.getByRole('main').getByRole('searchbox').pressSequentially('tuần tra');
  await page.getByText('Trang xem thử không có phần tìm kiếm. Muốn thử tìm kiếm, hãy chạy “npm start”').waitFor();
  expect(await page.getByText('không chạy được trong trình duyệt này').isVisible()).toBe(false);
  expect(errors).toEqual([]);
  await page.close();
});

const everyPage = [...Object.keys(shown), '/', '/tim-kiem/', '/_loi/', '/don-vi/pv01/'];

async function look(page: Page, path: string): Promise<unknown> {
  await page.goto(`${dev.url}${path}`, { waitUntil: 'networkidle' });
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  const unstyled = await page
    .locator('[data-fault-mark], [data-faults]')
    .evaluateAll(
      (parts) =>
        parts.filter(
          (part) =>
            ['0px', ''].includes(getComputedStyle(part).borderTopWidth) &&
            getComputedStyle(part).backgroundColor === 'rgba(0, 0, 0, 0)',
        ).length,
    );
  return { violations: await findViolations(page), overflow, unstyled };
}

it.each(['light', 'dark'] as const)(
  'is accessible in %s, 320 pixels wide, with nothing asked of other hosts',
  async (colorScheme) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 800 } });
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).hostname !== 'localhost') foreign.push(request.url());
    });
    for (const path of everyPage)
      expect([path, await look(page, path)]).toEqual([path, { violations: [], overflow: 0, unstyled: 0 }]);
    expect(foreign).toEqual([]);
    await page.close();
  },
);

it('shows at its own address an article whose file is named right', async () => {
  renameSync(
    join(contentDir, 'bai-viet/2026/Tuần tra ban ngày.md'),
    join(contentDir, 'bai-viet/2026/tuan-tra-ban-ngay.md'),
  );
  await eventually('/bai-viet/2026/tuan-tra-ban-ngay/').toContain('Nội dung bài.');
  await eventually('/').toContain('5 bài, 1 trang, 1 tệp đang có lỗi');
});

it('has no mark when the last fault is mended', async () => {
  for (const file of Object.keys(files)) if (file !== 'bai-viet/2026/Tuần tra ban ngày.md') write(file, undefined);
  await eventually('/').not.toContain('data-fault-mark');
  expect(await pageOf('/_loi/')).toContain('Không còn lỗi nào chặn việc đăng.');
  const mended = 'Đã sửa hết lỗi phải sửa; trang xem thử hiện đủ nội dung.\n';
  await expect.poll(() => dev.said().endsWith(mended)).toBe(true);
  expect(dev.said().split(mended)).toHaveLength(2);
});
