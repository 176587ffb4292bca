import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../hosting/serve-site-fs.ts';
import { findViolations } from '../find-violations.ts';
import { openChromium } from '../open-chromium.ts';
import { runVerb } from '../run-verb-fs.ts';
import { articleText, smallSite, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

/** Words, addresses and tables without a place to break, wherever an editor can put them. */

const endless = 'Tuầntrađêm'.repeat(14);
const address = `hxxps://${'a'.repeat(160)}[.]example/${'b'.repeat(90)}`;
const keys = (title: string): string =>
  [
    `title: ${title}`,
    'date: 2026-06-19',
    'unit: pv01',
    'tags: [lua-dao, dai]',
    `summary: Sa-pô có một từ dài ${endless}.`,
    `author: ${endless}`,
    `credit: ${endless}`,
    `source: { name: ${endless}, url: "https://a.example/${'c'.repeat(150)}" }`,
    `updated: [{ date: 2026-06-20, note: ${endless} }]`,
    `cover: { src: hinh.png, alt: Sơ đồ đường đi qua cầu, caption: ${endless}, credit: ${endless} }`,
  ].join('\n');

const body = [
  `Địa chỉ \`${address}\` và ${'x'.repeat(170)}.`,
  `## ${endless}`,
  `| Cột | ${'y'.repeat(120)} | ${endless} |\n|---|---|---|\n| 1 | 2 | ${address} |`,
  `\`\`\`\n${'z'.repeat(400)}\n\`\`\``,
  `- ${endless}\n  - ${address}`,
  `> ${endless}`,
  `1. [${endless}](https://b.example/${'d'.repeat(150)})`,
  `**${endless}** *${endless}* <kbd>${endless}</kbd>`,
  `<dl><dt>${endless}</dt><dd>${endless}</dd></dl>`,
  `<details><summary>${endless}</summary>${endless}</details>`,
].join('\n\n');

/** Draws black or white on a transparent ground: each is invisible on one of the page colours. */
const drawing = (ink: string): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"><circle cx="450" cy="250" r="150" fill="${ink}"/></svg>`,
    ),
  )
    .png()
    .toBuffer();

let contentDir: string;
let outDir: string;
let server: Server;
let url: string;
let browser: Browser;
let pages: string[];

beforeAll(async () => {
  contentDir = writeSite({
    'the.yml': `${String(smallSite['the.yml'])}- { id: dai, name: ${endless} }\n`,
    'chuyen-muc.yml': `- { id: tin-hoat-dong, name: ${endless} }\n- { id: an-ninh-trat-tu, name: An ninh trật tự }\n`,
    'bai-viet/2026/dai/index.md': articleText(
      keys(`Tiêu đề ${endless}`),
      `${body}\n\n![Hình tròn đen](den.png "${endless}")\n\n![Hình tròn trắng](trang.png)\n\n![Hình xám](xam.png)`,
    ),
    'bai-viet/2026/dai/hinh.png': await drawing('#000'),
    'bai-viet/2026/dai/den.png': await drawing('#111'),
    'bai-viet/2026/dai/trang.png': await drawing('#fff'),
    'bai-viet/2026/dai/xam.png': await sharp(await drawing('#222'))
      .toColourspace('b-w')
      .png()
      .toBuffer(),
    'trang/gioi-thieu.md': articleText(`title: Giới thiệu ${endless}\norder: 1`, body),
  });
  outDir = join(makeTemporaryFolder('toa-soan-rong-'), 'dist');
  const built = await runVerb('build', {
    env: { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: '2026-11-23T08:00:00+07:00' },
  });
  expect(built).toMatchObject({ status: 0 });
  ({ server, url } = await serveSite({ siteDir: outDir, port: 0 }));
  browser = await openChromium();
  pages = [
    '/bai-viet/2026/dai/',
    '/gioi-thieu/',
    '/',
    '/the/',
    '/the/dai/',
    '/chuyen-muc/',
    '/chuyen-muc/tin-hoat-dong/',
    '/don-vi/pv01/',
    '/luu-tru/2026/06/',
    '/so-do-trang/',
    '/tim-kiem/?q=tieu+de',
  ];
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe.each(['screen', 'print'] as const)('on %s', (media) => {
  // An A4 sheet without its margins is 178 mm wide: 673 pixels.
  it.each(media === 'print' ? [673] : [320, 360])('no page scrolls sideways at %i px', async (width) => {
    const wide: string[] = [];
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.emulateMedia({ media });
    for (const path of pages) {
      await page.goto(url + path, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
      const found = (await page.evaluate(`(() => {
        const root = document.documentElement;
        const outside = [...document.querySelectorAll('body *')].filter((element) =>
          element.getBoundingClientRect().right > root.clientWidth + 1 && !element.closest('.table-scroll, .visually-hidden, .skip-link'));
        return root.scrollWidth > root.clientWidth ? outside.map((element) => element.tagName + '.' + element.className) : [];
      })()`)) as string[];
      if (found.length > 0) wide.push(`${path}: ${found.slice(0, 5).join(', ')}`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });
});

it('prints the whole of a wide table and of a long line of code', async () => {
  const page = await browser.newPage({ viewport: { width: 673, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${url}/bai-viet/2026/dai/`);
  const cut = await page.evaluate(`[...document.querySelectorAll('.table-scroll, .prose pre')]
    .filter((box) => box.scrollWidth > box.clientWidth + 1 || box.getBoundingClientRect().right > 674)
    .map((box) => box.outerHTML.slice(0, 80))`);
  expect(cut).toEqual([]);
  await page.close();
});

it('lets the keyboard reach the frame of a table that is wider than a phone', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(`${url}/bai-viet/2026/dai/`);
  const frame = page.locator('.table-scroll');
  expect(await frame.getAttribute('tabindex')).toBe('0');
  expect(await findViolations(page)).toEqual([]);
  await page.close();
});

it.each(['light', 'dark'] as const)('shows a see-through drawing on a %s page', async (colorScheme) => {
  const page = await browser.newPage({ colorScheme, viewport: { width: 800, height: 900 } });
  await page.goto(`${url}/bai-viet/2026/dai/`);
  for (const alt of ['Sơ đồ đường đi qua cầu', 'Hình tròn đen', 'Hình tròn trắng', 'Hình xám']) {
    const image = page.locator(`img[alt="${alt}"]`);
    await image.scrollIntoViewIfNeeded();
    const isLoaded = (): Promise<boolean> =>
      image.evaluate((node) => {
        const { complete, naturalWidth } = node as unknown as { complete: boolean; naturalWidth: number };
        return complete && naturalWidth > 0;
      });
    await expect.poll(isLoaded, { timeout: 20_000 }).toBe(true);
    const { data, info } = await sharp(await image.screenshot())
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number): number =>
      data[Math.floor(y * info.height) * info.width * info.channels + Math.floor(x * info.width) * info.channels] ?? 0;
    const difference = Math.abs(at(0.5, 0.5) - at(0.06, 0.5));
    if (difference < 150) expect.fail(`${alt} is lost on its ground: ${difference}`);
  }
  await page.close();
});

it('gives the picture for networks the same ground', async () => {
  const html = readFileSync(join(outDir, 'bai-viet/2026/dai/index.html'), 'utf8');
  const [, path = ''] = /<img[^>]*class="ground-toi"[^>]*src="([^"]+)"/.exec(html) ?? [];
  const { data } = await sharp(join(outDir, path))
    .extract({ left: 2, top: 2, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(Math.max(...data)).toBeLessThan(60);
});
