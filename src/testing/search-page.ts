import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { serveSite } from '../hosting/serve-site-fs.ts';
import { openChromium } from './open-chromium.ts';
import { runVerb } from './run-verb-fs.ts';
import { shareSite } from './shared-site-fs.ts';
import { articleText, writeSite } from './write-site-fs.ts';

/** A small site's search page, opened again for each test. */

export const patrol = '/bai-viet/2026/tuan-tra-dem/';
export let outDir: string;
export let server: Server;
export let url: string;
export let browser: Browser;
export let page: Page;
export let complaints: string[];
export let requests: { url: string; body: string | null }[];

async function buildSearched(outDir: string): Promise<void> {
  const checks = Array.from({ length: 23 }, (_, index) => [
    `bai-viet/2025/kiem-tra-${index}.md`,
    articleText(
      `title: Kiểm tra nồng độ cồn đợt ${index}\ndate: 2025-03-${String(index + 1).padStart(2, '0')}\nunit: pc03\ntags: [giao-thong]`,
      'Tổ công tác kiểm tra <b>người điều khiển</b> xe máy.',
    ),
  ]);
  const contentDir = writeSite(Object.fromEntries(checks) as Record<string, string>);
  const env = { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: '2026-11-23T08:00:00+07:00', GATE: 'note' };
  expect(await runVerb('build', { env })).toMatchObject({ status: 0 });
}

/** Serves the site to the calling file, and opens a page for each test. */
export function useSearchPage(): void {
  beforeAll(async () => {
    outDir = await shareSite('tim-kiem', buildSearched);
    ({ server, url } = await serveSite({ siteDir: outDir, port: 0 }));
    browser = await openChromium();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  beforeEach(async () => {
    // A worker's requests would bypass the answers that a test gives in place of the network.
    page = await browser.newPage({ serviceWorkers: 'block' });
    complaints = [];
    requests = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // The browser itself logs a file that did not arrive; no page can prevent that.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
    page.on('request', (request) => requests.push({ url: request.url(), body: request.postData() }));
  });

  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });
}

export const open = (address = ''): Promise<unknown> => page.goto(`${url}/tim-kiem/${address}`);
export const status = () => page.locator('[data-search-status]');
export const inState = (state: string): Promise<void> =>
  page.locator(`[data-search-status][data-state="${state}"]`).waitFor();
export const isAnswered = (): Promise<void> =>
  page.locator('[data-search-status]:not([data-state="loading"])').waitFor();
export const said = (): Promise<string> => status().innerText();
export const links = (): Promise<string[]> =>
  page
    .locator('[data-result] a')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

/** Sets the text as a paste does, because `fill` cannot carry half a character. */
export const type = (text: string): Promise<unknown> =>
  page.locator('[data-search-input]').evaluate(
    (input, codes) => {
      (input as HTMLInputElement).value = String.fromCharCode(...codes);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
  );
