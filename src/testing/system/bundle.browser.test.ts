import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findViolations } from '../find-violations.ts';
import { openChromium } from '../open-chromium.ts';
import { runVerb } from '../run-verb-fs.ts';
import { servePlainly } from '../serve-plainly-fs.ts';
import { unzip } from '../unzip-fs.ts';
import { writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

let folder: string;
let contentDir: string;
let zipFile: string;
let browser: Browser;
let page: Page;
let requests: string[];

const build = (timeZone: string) =>
  runVerb('build', {
    args: ['--bundle'],
    env: {
      CONTENT_DIR: contentDir,
      OUT_DIR: join(folder, 'dist'),
      BUILD_NOW: '2026-11-23T08:00:00+07:00',
      TZ: timeZone,
    },
  });
const digest = (): string => createHash('sha256').update(readFileSync(zipFile)).digest('hex');

beforeAll(async () => {
  contentDir = writeSite();
  folder = makeTemporaryFolder('toa-soan-goi-');
  zipFile = join(folder, 'dist.zip');
  const { status, stdout } = await build('Asia/Ho_Chi_Minh');
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringContaining(`Đã gói trang vào \`${zipFile}\`.`) as string,
  });
  await unzip(zipFile, join(folder, 'giai-nen'));
  browser = await openChromium();
  page = await browser.newPage();
  requests = [];
  page.on('request', (request) => requests.push(request.url()));
});

afterAll(() => browser?.close());

it('says from the disk how to open the site', async () => {
  await page.goto(pathToFileURL(join(folder, 'giai-nen/mo-trang.html')).href);
  expect(await page.locator('h1').innerText()).toBe('Trang tin của Công an tỉnh Minh Hà');
  expect(await page.locator('body').innerText()).toContain('lúc 23/11/2026 08:00');
  expect(await findViolations(page)).toEqual([]);
});

it('is read and searched through any web server, with no other host', async () => {
  const { url, stop } = await servePlainly(join(folder, 'giai-nen/trang-tin'));
  try {
    requests = [];
    await page.goto(`${url}/bai-viet/2026/tuan-tra-dem/`);
    expect(await page.locator('h1').innerText()).toBe('Tuần tra đêm giữ bình yên khu dân cư');
    await page.goto(`${url}/tim-kiem/?q=tuan+tra`);
    await page.locator('[data-search-status][data-state="done"]').waitFor();
    expect(await page.locator('[data-search-status]').innerText()).toBe('Tìm thấy 1 bài.');
    expect(requests.filter((address) => !address.startsWith(url))).toEqual([]);
  } finally {
    stop();
  }
});

it('is the same archive of the same site, wherever it is made', async () => {
  const first = digest();
  expect(await build('America/New_York')).toMatchObject({ status: 0 });
  expect(digest()).toBe(first);
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
});
