import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/command/project-root.ts';
import { findViolations } from '../find-violations.ts';
import { browser, prepareServedSample, url } from '../served-sample.ts';

/** Every template of the site, in the sample newsroom. */
const templates = {
  home: '/',
  article: '/bai-viet/2026/canh-bao-cuoc-goi-hinh-dung-khuon-mat-gia/',
  'article with a table': '/bai-viet/2026/so-lieu-an-ninh-trat-tu-9-thang-dau-nam-2026/',
  'article of .mdx': '',
  sections: '/chuyen-muc/',
  section: '/chuyen-muc/canh-bao-toi-pham/',
  units: '/don-vi/',
  unit: '/don-vi/px03/',
  tags: '/the/',
  tag: '/the/lua-dao/',
  archive: '/luu-tru/',
  year: '/luu-tru/2026/',
  month: '/luu-tru/2026/11/',
  'standing page': '/gioi-thieu/',
  'site map': '/so-do-trang/',
  search: '/tim-kiem/',
  offline: '/ngoai-tuyen/',
  results: '/tim-kiem/?q=l%E1%BB%ABa+%C4%91%E1%BA%A3o',
  verify: '/xac-minh/',
  'not found': '/khong-co-trang-nay/',
  withdrawn: '/bai-viet/2024/tim-nguoi-than-cu-ba-di-lac-o-cho-cau-lua/',
  expired: '/bai-viet/2026/phan-luong-le-hoi-song-lua-2026/',
};

/** A browser logs the statuses of these pages as errors. */
const withoutPage = [templates['not found'], templates.withdrawn, templates.expired];

prepareServedSample();

beforeAll(() => {
  const mdx = readdirSync(join(root, 'content/bai-viet'), { recursive: true, encoding: 'utf8' }).find((file) =>
    file.endsWith('.mdx'),
  );
  if (!mdx) throw new Error('The sample newsroom has no .mdx article');
  templates['article of .mdx'] = `/bai-viet/${mdx.replace(/(\/index)?\.mdx$/, '')}/`;
});

interface Visit {
  page: Page;
  /** What must not happen: requests to other hosts, errors, violations of the policy. */
  complaints: string[];
}

/** Opens a page in a new browser context. */
async function visit(path: string): Promise<Visit> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.push(`request to ${request.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const isExpected = withoutPage.includes(path) && /status of 4(?:04|10)/.test(message.text());
    if (message.type() === 'error' && !isExpected) complaints.push(`console: ${message.text()}`);
  });
  await page.goto(url + path, { waitUntil: 'networkidle' });
  return { page, complaints };
}

/** Loads the page again with other settings of the reader, and waits until nothing more happens to it. */
async function load(page: Page, colorScheme: 'light' | 'dark', width: number): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  await page.reload({ waitUntil: 'load' });
  if (new URL(page.url()).searchParams.has('q'))
    await page.locator('[data-search-status][data-state="done"]').waitFor();
  await page.evaluate('document.fonts.ready.then(() => new Promise((resolve) => requestIdleCallback(resolve)))');
}

describe.each(Object.keys(templates) as (keyof typeof templates)[])('the template “%s”', (name) => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await visit(templates[name]));
  });
  afterAll(() => page.close());

  it.each([
    { colorScheme: 'light', width: 360 },
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 360 },
    { colorScheme: 'dark', width: 1280 },
  ] as const)(
    'has no violation that axe-core knows, asks no other host and logs no error: $colorScheme, $width px',
    async ({ colorScheme, width }) => {
      await load(page, colorScheme, width);
      expect(await findViolations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it.each([320, 1920])('does not scroll sideways at %i px, and clips no heading', async (width) => {
    await load(page, 'light', width);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const clipped = await page.evaluate(
      `[...document.querySelectorAll('h1, h2, h3, h4')].filter((h) => h.offsetHeight > 1).filter((h) => {
        const style = getComputedStyle(h);
        return style.overflow !== 'visible' || parseFloat(style.lineHeight) < 1.35 * parseFloat(style.fontSize) - 0.01;
      }).map((h) => h.textContent)`,
    );
    expect(clipped).toEqual([]);
  });
});

describe('an article', () => {
  it('reads without JavaScript: title, unit, date and body are there', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(url + templates.article);
    expect(await page.locator('article[data-article] h1').innerText()).not.toBe('');
    expect(await page.locator('[data-unit]').first().innerText()).not.toBe('');
    expect(await page.locator('time[datetime]').first().innerText()).toMatch(/^\d\d\/\d\d\/\d{4}/);
    expect((await page.locator('[data-article-body]').innerText()).length).toBeGreaterThan(500);
    await page.close();
  });

  it('prints its own address and text, and nothing of the menu', async () => {
    const page = await browser.newPage();
    await page.goto(url + templates.article);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-article-body]').isVisible()).toBe(true);
    expect(await page.locator('nav').first().isVisible()).toBe(false);
    await page.close();
  });

  it('keeps the names of a table’s rows readable on a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(url + templates['article with a table']);
    const widths = await page
      .locator('tbody td:first-child')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(2);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(100);
    await page.close();
  });

  it('shows its title in the newsroom’s own face', async () => {
    const page = await browser.newPage();
    await page.goto(url + templates.article, { waitUntil: 'networkidle' });
    expect(
      await page.evaluate('[...document.fonts].filter((font) => font.status === "loaded").length'),
    ).toBeGreaterThanOrEqual(2);
    await page.close();
  });
});

describe('search', () => {
  const search = async (query: string): Promise<{ page: Page; links: string[] }> => {
    const { page } = await visit('/tim-kiem/');
    await page.locator('[data-search-input]').fill(query);
    await page.locator('[data-search-status][data-state="done"]').waitFor();
    return {
      page,
      links: await page
        .locator('[data-result] a')
        .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
    };
  };

  it('finds an article by words of its title, and counts', async () => {
    const { page, links } = await search('khuôn mặt giả');
    expect(links[0]).toBe(templates.article);
    expect(Number(await page.locator('[data-search-status]').getAttribute('data-count'))).toBeGreaterThanOrEqual(
      links.length,
    );
    expect(new URL(page.url()).searchParams.get('q')).toBe('khuôn mặt giả');
    await page.close();
  });

  it('finds the same typed in NFD', async () => {
    const { page, links } = await search('khuôn mặt giả'.normalize('NFD'));
    expect(links[0]).toBe(templates.article);
    await page.close();
  });

  it('never lists an article that is not published', async () => {
    const drafts = readdirSync(join(root, 'content/bai-viet'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.mdx?$/.test(file))
      .map((file) => readFileSync(join(root, 'content/bai-viet', file), 'utf8'))
      .filter((text) => /^draft: true$/m.test(text));
    expect(drafts.length).toBeGreaterThan(0);
    const title = /^title: "?(.+?)"?$/m.exec(drafts[0] ?? '')?.[1] ?? '';
    const { page, links } = await search(title);
    const titles = await page.locator('[data-result] a').allInnerTexts();
    expect(links).toHaveLength(titles.length);
    expect(titles).not.toContain(title);
    await page.close();
  });

  it('says so in Vietnamese when the index cannot be reached', async () => {
    const page = await browser.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${url}/tim-kiem/?q=an`);
    await page.locator('[data-search-status][data-state="error"]').waitFor();
    expect(await page.locator('[data-search-status]').innerText()).toMatch(/tìm/i);
    await page.close();
  });
});

describe('the server', () => {
  it.each([
    ['/', "script-src 'self';", 'no-cache'],
    ['/tim-kiem/', "script-src 'self';", 'no-cache'],
  ])('sends the headers of a real host with %s', async (path, policy, cache) => {
    const response = await fetch(url + path);
    expect(response.headers.get('content-security-policy')).toContain(policy);
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe-inline');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe(cache);
  });

  it('answers 404 with the site’s own page, and mends a missing slash', async () => {
    const missing = await fetch(`${url}/khong-co/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('data-');
    const slash = await fetch(`${url}/chuyen-muc`, { redirect: 'manual' });
    expect([slash.status, slash.headers.get('location')]).toEqual([301, '/chuyen-muc/']);
  });
});
