import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { buildReleases, writeOfflineContent, type ReleaseName } from './build-releases-fs.ts';
import { openChromium } from './open-chromium.ts';
import { openHost, type Host } from './open-host.ts';
import { makeTemporaryFolder } from './temporary-folders-fs.ts';

/** Releases of a small site on a host that can be cut off, and a new reader of the first release for each test. */

export { documentIn, newest, pictured, picturesIn, read, unread } from './build-releases-fs.ts';
export let releases: Record<ReleaseName, string>;
export let host: Host;
export let context: BrowserContext;
export let page: Page;
let complaints: string[] = [];

/** Takes the console errors since the test began. Errors that were taken do not fail the test. */
export const takeComplaints = (): string[] => complaints.splice(0);

/** Builds these releases once for the calling file, and opens a page for each test. */
export function useReleases(names: readonly ReleaseName[]): void {
  let browser: Browser;

  beforeAll(async () => {
    const folder = makeTemporaryFolder('toa-soan-ngoai-tuyen-');
    const contentDir = await writeOfflineContent();
    releases = await buildReleases(names, contentDir, folder);
    browser = await openChromium();
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    host = await openHost(releases.first);
    context = await browser.newContext();
    page = await context.newPage();
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // The browser itself logs a file that did not arrive; no page can prevent that.
      const isNoted = /^Failed to load resource|net::ERR_/.test(message.text());
      if (message.type() === 'error' && !isNoted) complaints.push(message.text());
    });
  });

  afterEach(async () => {
    await context.close();
    await host.stop();
    expect(complaints).toEqual([]);
  });
}

export const open = (path: string): Promise<unknown> => page.goto(host.url + path);
export const heading = (): Promise<string> => page.locator('h1').innerText();

/** Gives the search page's message and results. */
export async function search(query: string): Promise<{ said: string; paths: string[] }> {
  await open(`/tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-search-status]:is([data-state="done"], [data-state="error"])').waitFor();
  return {
    said: await page.locator('[data-search-status]').innerText(),
    paths: await page
      .locator('[data-result] a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)),
  };
}

/** `waitForFunction` needs `eval`, which the site's policy forbids. */
const becomesTrue = (expression: string): Promise<void> =>
  expect.poll(() => page.evaluate(expression).catch(() => false)).toBe(true);

/** Waits until a service worker controls the page; then the release is on the machine. */
export const isWatched = (): Promise<void> => becomesTrue('navigator.serviceWorker.controller?.state === "activated"');

/** Waits until a page that was read is kept. */
export const isKept = (path: string): Promise<void> =>
  becomesTrue(`caches.open('da-doc').then((cache) => cache.match(${JSON.stringify(path)})).then(Boolean)`);

/** Lists the addresses in all caches. */
export const keptPaths = (): Promise<string[]> =>
  page.evaluate(async () => {
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().map(({ url }) => new URL(url).pathname);
  });

/** Whether any cache contains a text, packed or not. */
export const isAnywhere = (text: string): Promise<boolean> =>
  page.evaluate(async (wanted) => {
    for (const name of await caches.keys())
      for (const response of await (await caches.open(name)).matchAll())
        if ((await response.text()).includes(wanted)) return true;
    return false;
  }, text);

/** Waits until the worker applied the list of withdrawn pages, and makes that look long ago. */
export const forgetTime = (): Promise<void> =>
  becomesTrue(`(async () => {
    const cache = await caches.open('danh-sach-da-go');
    const kept = await cache.match('/ngoai-tuyen/da-go.json');
    if (kept) await cache.put('/ngoai-tuyen/da-go.json', new Response(kept.body, { headers: { 'X-Checked': '0' } }));
    return kept !== undefined;
  })()`);

/** Waits until the worker of a release has taken over. */
export const takesOver = (siteDir: string): Promise<void> =>
  becomesTrue(`(async () => {
    const { active, installing, waiting } = await navigator.serviceWorker.getRegistration();
    const name = (await caches.keys()).find((one) => one.startsWith('workbox'));
    const kept = await (await caches.open(name)).keys();
    const isFetched = kept.some(({ url }) => url.endsWith(${JSON.stringify(homeKey(siteDir))}));
    return isFetched && !installing && !waiting && active.state === 'activated';
  })()`);

/** Gives the cache key of a release's home page. */
function homeKey(siteDir: string): string {
  const html = readFileSync(join(siteDir, 'index.html'));
  const digest = createHash('sha256').update(html).digest('base64');
  return `/?__WB_REVISION__=${encodeURIComponent(digest.slice(0, 16))}`;
}

/** Whether every style sheet and script of the shown page arrived completely. */
export const isWhole = (): Promise<boolean> =>
  page.evaluate(`(async () => {
    const named = [...document.querySelectorAll('script[src], link[rel=stylesheet]')].map((of) => of.src || of.href);
    const answers = await Promise.all(named.map((url) => fetch(url).then(({ ok }) => ok, () => false)));
    return answers.every(Boolean) && [...document.styleSheets].every(({ cssRules }) => cssRules.length > 0);
  })()`);
