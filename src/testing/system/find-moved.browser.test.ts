import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everywhere } from '../../hosting/headers.ts';
import { openChromium } from '../open-chromium.ts';
import { runVerb } from '../run-verb-fs.ts';
import { serveErrorPage } from '../serve-error-page-fs.ts';
import { articleText, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const keys = 'title: Ra quân bảo đảm an toàn giao thông\ndate: 2026-06-19\nunit: pv01\ntags: [giao-thong]';
const article = '/bai-viet/2026/bai/';
const entries = [
  `- { path: "/xem-tin.aspx?id=1187", to: ${article} }`,
  `- { path: "/Tin-Tuc/Chi-Tiet.aspx?ItemID=12&Cat=3", to: ${article} }`,
  `- { path: "/tin/cảnh-báo.html", to: ${article} }`,
  '- { path: "/da-go/cu.html?id=5", reason: Bài có thông tin riêng. }',
  ...Array.from({ length: 300 }, (_, index) => `- { path: "/?p=${index}", to: ${article} }`),
];

let contentDir: string;
let outDir: string;
let browser: Browser;
let host: Awaited<ReturnType<typeof serveErrorPage>>;

beforeAll(async () => {
  contentDir = writeSite({ 'bai-viet/2026/bai.md': articleText(keys), 'duong-dan-cu.yml': `${entries.join('\n')}\n` });
  outDir = join(makeTemporaryFolder('toa-soan-ra-'), 'dist');
  const { status, stderr } = await runVerb('build', {
    env: { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: '2026-11-23T08:00:00+07:00' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  host = await serveErrorPage(outDir, everywhere);
  browser = await openChromium();
});

afterAll(async () => {
  await browser?.close();
  host?.stop();
});

/** Opens an address. Gives the final address, and the number of files that were fetched to find it. */
async function open(
  address: string,
  { javaScriptEnabled = true, before = '' } = {},
): Promise<{ at: string; parts: number }> {
  const context = await browser.newContext({ javaScriptEnabled, serviceWorkers: 'block' });
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  let parts = 0;
  const faults: string[] = [];
  page.on('request', (request) => (parts += Number(request.url().includes('/_dia-chi/'))));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content Security|Trusted/i.test(message.text())) faults.push(message.text());
  });
  await page.goto(host.url + address, { waitUntil: 'networkidle' });
  const at = page.url().slice(host.url.length);
  expect(faults).toEqual([]);
  await context.close();
  return { at, parts };
}

it.each([
  ['/xem-tin.aspx?fbclid=IwAR0&id=1187', article],
  ['/XEM-TIN.aspx?utm_source=zalo&&ID=%31187&#dau', `${article}#dau`],
  ['/tin-tuc/chi-tiet.aspx?cat=3&zarsrc=30&itemid=12', article],
  [`/tin/${encodeURIComponent('CẢNH-báo.html'.normalize('NFD'))}?utm_medium=a`, `${article}?utm_medium=a`],
  ['/xem-tin.aspx;jsessionid=A1?id=1187', article],
  ['/da-go/CU.html?id=5&gclid=x', '/da-go/'],
  ['/xem-tin.aspx?fbclid=x&amp;id=1187', article],
  ['/xem-tin.aspx?id=1187).', article],
  [`${article})`, article],
  ['/Bai-Viet/2026/Bai/?fbclid=x', `${article}?fbclid=x`],
  [`/tin/${encodeURIComponent(encodeURIComponent('cảnh-báo.html'))}`, article],
])('leads from %s on to %s', async (address, target) => {
  expect((await open(address)).at).toBe(target);
});

it.each(['/xem-tin.aspx?id=1188', '/xem-tin.aspx', '/khong-co/?id=1187', '/khong-co/%E0%A4'])(
  'leaves the reader at %s, after one file or none',
  async (address) => {
    const { at, parts } = await open(address);
    expect(at).toBe(address);
    expect(parts).toBeLessThanOrEqual(1);
  },
);

it('leads on in a browser that lacks what is newer than the oldest that the site runs in', async () => {
  const before = `
    for (const name of ['isWellFormed', 'toWellFormed']) delete String.prototype[name];
    for (const name of ['toSorted', 'toReversed', 'toSpliced', 'findLast', 'with']) delete Array.prototype[name];
    delete Map.groupBy; delete Object.groupBy; delete URL.canParse;
  `;
  expect((await open('/XEM-tin.aspx?fbclid=x&id=1187', { before })).at).toBe(article);
});

it('says without JavaScript what it said before', async () => {
  expect(await open('/xem-tin.aspx?id=1187', { javaScriptEnabled: false })).toEqual({
    at: '/xem-tin.aspx?id=1187',
    parts: 0,
  });
});

it('costs the page less than 2.5 kB, and each of its files little', () => {
  const html = readFileSync(join(outDir, '404.html'), 'utf8');
  const [script = ''] = /\/_astro\/FindMoved[^"]+\.js/.exec(html) ?? [];
  const needed = [...readFileSync(join(outDir, script), 'utf8').matchAll(/from"\.\/([^"]+)"/g)].map(([, name]) => name);
  const size = [script, ...needed.map((name) => `/_astro/${name}`)].reduce(
    (sum, path) => sum + statSync(join(outDir, `${path}.br`)).size,
    0,
  );
  expect(size).toBeGreaterThan(500);
  expect(size).toBeLessThan(2_500);
  const parts = readdirSync(join(outDir, '_dia-chi')).filter((name) => name.endsWith('.br'));
  expect(parts.length).toBe(16);
  for (const name of parts) expect(statSync(join(outDir, '_dia-chi', name)).size).toBeLessThan(4_000);
});
