import { beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations.ts';
import {
  heading,
  host,
  isKept,
  isWatched,
  newest,
  open,
  page,
  read,
  releases,
  search,
  takeComplaints,
  unread,
  useReleases,
} from '../offline-site.ts';

useReleases(['first', 'small', 'old']);

describe('after one visit to one page, without a network', () => {
  beforeEach(async () => {
    await open(read);
    await isWatched();
    await isKept(read);
    await host.stop();
  });

  it('opens home, what was read and the latest articles with their pictures', async () => {
    await open('/');
    expect(await page.locator('body').innerText()).toContain('Bàn giao nhà mới');
    await open(read);
    expect(await heading()).toBe('Ra quân năm trước lần 1');
    await open(newest);
    expect(await heading()).toBe('Bàn giao nhà mới');
    const picture = page.locator('[data-article-body] img');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    expect(await page.evaluate('[...document.styleSheets].every(({ cssRules }) => cssRules.length > 0)')).toBe(true);
  });

  it('searches', async () => {
    const { said, paths } = await search('bàn giao');
    expect(said).toBe('Tìm thấy 1 bài.');
    expect(paths).toEqual([newest]);
  });

  it('says on a page that is not kept what is', async () => {
    await open(unread);
    expect(await heading()).toBe('Đọc khi không có mạng');
    expect(await page.locator('main').innerText()).toContain('Trang vừa mở chưa có trên máy này');
    const listed = (section: string) =>
      page
        .locator(`[data-offline-${section}] li:visible a`)
        .evaluateAll((links) => links.map((link) => link.textContent));
    await expect.poll(() => listed('read')).toEqual(['Ra quân năm trước lần 1']);
    await expect.poll(() => listed('latest')).toHaveLength(20);
    expect(await page.locator('[data-offline-offers]').isVisible()).toBe(false);
    expect(await findViolations(page)).toEqual([]);
  });
});

describe('a network that never answers', () => {
  it('gives way to what is kept', async () => {
    await open(read);
    await isWatched();
    await isKept(read);
    await host.hang();
    await open(read);
    expect(await heading()).toBe('Ra quân năm trước lần 1');
    expect((await search('bàn giao')).paths).toEqual([newest]);
  });
});

describe('what finds no room within the limit', () => {
  it('is offered by a button', async () => {
    await host.serve(releases.small);
    await open('/ngoai-tuyen/');
    await isWatched();
    await page.reload();
    const offers = page.locator('[data-offline-offer-list] li');
    await expect
      .poll(() => offers.allInnerTexts())
      .toContainEqual(expect.stringMatching(/^Tìm kiếm tin của những năm gần đây/));
    const offer = offers.filter({ hasText: 'Tìm kiếm tin của những năm gần đây' });
    await offer.getByRole('button', { name: /^Tải về \(0,\d MB\)$/ }).click();
    await expect.poll(() => page.locator('[data-offline-offer-status]').innerText()).toBe('Đã tải xong.');
    expect(await findViolations(page)).toEqual([]);
    await host.stop();
    expect((await search('bàn giao')).paths).toEqual([newest]);
  });
});

describe('years that are not on the machine', () => {
  it('are named by what was searched instead', async () => {
    await host.serve(releases.old);
    await open('/');
    await isWatched();
    await host.stop();
    expect(await search('bàn giao')).toEqual({
      said: 'Tìm thấy 1 bài. Không có mạng nên chỉ tìm trong tin các năm 2025 và 2026.',
      paths: [newest],
    });
  });
});

describe('a page', () => {
  /** Gives the name of the browser's error for an attempt; undefined when the attempt is allowed. */
  const attempt = (code: string): Promise<string | undefined> =>
    page.evaluate(`(async () => { try { await (${code}) } catch ({ name }) { return name } })()`);

  it('lets nothing become HTML or a script but the site’s own workers', async () => {
    expect((await search('bàn giao')).paths).toEqual([newest]);
    await isWatched();
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/^\/_astro\/search\.worker[\w.-]*\.js$/),
    ]);
    for (const code of [
      "document.createElement('p').innerHTML = '<b>'",
      "new DOMParser().parseFromString('<b>', 'text/html')",
      "new Worker('/ngoai-tuyen.js')",
      "navigator.serviceWorker.register('/ngoai-tuyen.js')",
      "document.createElement('script').src = '/a.js'",
      "setTimeout('1')",
      "trustedTypes.createPolicy('khac', {})",
      "trustedTypes.createPolicy('toa-soan', {})",
    ])
      expect([code, await attempt(code)]).toEqual([code, expect.stringMatching(/^(?:Type|Eval)Error$/)]);
    expect(takeComplaints().length).toBeGreaterThan(0); // the browser reports each of these
  });
});
