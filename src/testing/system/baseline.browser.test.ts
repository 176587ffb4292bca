import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { baseline, listNewNames } from '../baseline.ts';
import { browser, prepareServedSample, siteDir, url } from '../served-sample.ts';

let context: BrowserContext;
let page: Page;
let scripts: { name: string; code: string }[];

prepareServedSample();
beforeAll(() => {
  scripts = (readdirSync(siteDir, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, code: readFileSync(join(siteDir, name), 'utf8') }));
});

/** Used only if the browser has them, so that nothing breaks without them. */
const asked = new Set([
  'DecompressionStream', // without it, fflate unpacks
  '.pipeThrough()', // into `DecompressionStream`
  '.createPolicy()', // of `trustedTypes?.`
  '.createScriptURL()',
  '.captureStackTrace()', // packages check for it first
]);
/** Our own methods, or older ones that the list does not recognise by this name alone. */
const others = new Set(['fetch', 'destroy', 'handle', 'removed', 'forget', 'format'].map((name) => `.${name}()`));

describe(`what readers’ browsers run (${Object.entries(baseline).join(' ').replaceAll(',', ' ')})`, () => {
  it('holds no regular expression that looks behind, none with a newer flag or repeated names', () => {
    expect(scripts.length).toBeGreaterThan(10);
    const found = scripts.flatMap(({ name, code }) =>
      [...code.matchAll(/\(\?<[=!]|\/[dgimsuy]*v[dgimsuy]*[.,;)]|\(\?[ims]*-?[ims]+:/g)]
        .filter(([text]) => !text.startsWith('/') || /^\/v/.test(text) === false)
        .map(([text]) => `${name} ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('calls no built-in that one of them lacks', () => {
    const { globals, statics, members } = listNewNames();
    expect([globals.has('DecompressionStream'), statics.has('AbortSignal.timeout'), members.has('toSorted')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([globals.has('Map'), members.has('map'), members.has('at')]).toEqual([false, false, false]);
    const uses = (code: string): string[] => [
      ...[...code.matchAll(/(?<![\w$.'"`-])([A-Z]\w+)(?=[(.\s)])/g)]
        .map(([, name = '']) => name)
        .filter((name) => globals.has(name)),
      ...[...code.matchAll(/(?<![\w$.])([A-Z]\w+\.\w+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => statics.has(name)),
      ...[...code.matchAll(/\.([a-zA-Z]\w*)\(/g)]
        .filter(([, name = '']) => members.has(name))
        .map(([, name]) => `.${name}()`),
    ];
    const found = scripts.flatMap(({ name, code }) =>
      uses(code)
        .filter((use) => !asked.has(use) && !others.has(use))
        .map((use) => `${name} ${use}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});

/** Removes what some browser of the baseline lacks. */
const lacking = `
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'findLast', 'findLastIndex', 'with']) delete Array.prototype[name];
  for (const name of ['isWellFormed', 'toWellFormed']) delete String.prototype[name];
  delete Map.groupBy; delete Object.groupBy; delete Promise.withResolvers; delete Array.fromAsync; delete URL.canParse;
  delete AbortSignal.timeout; delete AbortSignal.any;
  for (const name of ['DecompressionStream', 'CompressionStream', 'TransformStream', 'Iterator']) delete self[name];
`;

describe('search', () => {
  beforeEach(async () => {
    context = await browser.newContext({ serviceWorkers: 'block' });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  /** Puts a text before the scripts that match, both on the page and in the worker. */
  const prepend = (text: string, scripts: RegExp) =>
    page.route(scripts, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: text + (await response.text()) });
    });
  const status = () => page.locator('[data-search-status]');
  const dead = () => page.locator('[data-search-dead]');

  it('finds with nothing that came after the oldest browsers', async () => {
    await page.addInitScript(lacking);
    await prepend(lacking, /search\.worker-/);
    await page.goto(`${url}/tim-kiem/?q=tuan+tra`);
    await page.locator('[data-search-status][data-state="done"]').waitFor();
    expect(Number(await status().getAttribute('data-count'))).toBeGreaterThan(0);
    expect(await dead().isVisible()).toBe(false);
  });

  it.each(['throw new SyntaxError("x");', 'x = ;'])(
    'that dies at once says so, keeps what was typed and leads on: %s',
    async (fault) => {
      await prepend(fault, /SearchPanel/);
      await page.goto(`${url}/tim-kiem/?q=l%E1%BB%ABa+%C4%91%E1%BA%A3o`);
      await dead().waitFor();
      expect(await dead().innerText()).toContain('trình duyệt đã cũ');
      expect(await page.locator('[data-search-input]').inputValue()).toBe('lừa đảo');
      expect(await status().isVisible()).toBe(false);
      for (const path of ['/luu-tru/', '/don-vi/', '/the/'])
        expect(await dead().locator(`a[href="${path}"]`).count()).toBe(1);
      await page.locator('[data-search-input]').fill('cảnh giác');
      await page.locator('[data-search-form] button').click();
      await page.waitForURL(/c%E1%BA%A3nh/i);
      await dead().waitFor();
      expect(await page.locator('[data-search-input]').inputValue()).toBe('cảnh giác');
    },
  );

  it.each([
    ['at its start', 'null.x;'],
    ['at a question', 'self.Promise.all = undefined;'],
  ])('whose worker dies %s says so and does not blame the network', async (_, fault) => {
    await prepend(fault, /search\.worker-/);
    await page.goto(`${url}/tim-kiem/?q=tuan+tra`);
    await page.locator('[data-search-status][data-state="error"]').waitFor();
    expect(await status().innerText()).toContain('không chạy được trong trình duyệt này');
    expect(await page.locator('[data-search-input]').inputValue()).toBe('tuan tra');
    expect(await page.locator('[data-search-help] a[href="/luu-tru/"]').isVisible()).toBe(true);
  });

  it('whose worker does not come blames the network', async () => {
    await page.route(/search\.worker-/, (route) => route.abort());
    await page.goto(`${url}/tim-kiem/?q=tuan+tra`);
    await page.locator('[data-search-status][data-state="error"]').waitFor();
    expect(await status().innerText()).toContain('kiểm tra kết nối mạng');
  });

  it('marks in each answer the words of its own question', async () => {
    await page.goto(`${url}/tim-kiem/`);
    const input = page.locator('[data-search-input]');
    for (const words of ['tuần tra', 'lừa đảo', 'tuần tra', 'lừa đảo']) {
      await input.fill(words);
      await page.keyboard.press('Enter');
    }
    await page.locator('[data-search-status][data-state="done"]').waitFor();
    const marked = await page.locator('[data-search-results] mark').allInnerTexts();
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.map((text) => text.toLowerCase()).filter((text) => !/lừa|đảo/.test(text))).toEqual([]);
  });
});
