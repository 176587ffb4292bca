import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../search/search-types.ts';
import type { PageAnswer, SearchReport } from '../../search/page/worker-messages.ts';
import { patrol, page, open, status, inState, said, links, useSearchPage } from '../search-page.ts';

useSearchPage();

describe('a bad network', () => {
  const failed = 'Chưa tải được bộ tìm kiếm. Hãy kiểm tra kết nối mạng rồi bấm Tìm lần nữa.';
  const garbage = Buffer.from([0x1f, 0x8b, 8, 0, ...Array.from({ length: 200 }, (_, index) => (index * 37) % 256)]);

  it.each([
    ['a manifest that is not there', '**/pagefind/nhom.json.gz', { status: 404, body: 'x' }],
    ['a manifest that is a web page', '**/pagefind/nhom.json.gz', { body: '<!doctype html><p>' }],
    ['a manifest of another kind', '**/pagefind/nhom.json.gz', { body: '{}' }],
    ['a meta file that is garbage', '**/*.pf_meta', { body: garbage }],
    ['a meta file that is a web page', '**/*.pf_meta', { body: '<!doctype html><p>' }],
    ['an index file that is empty', '**/*.pf_index', { body: '' }],
    ['an index file that is not there', '**/*.pf_index', { status: 404, body: 'x' }],
    ['an index file that is a web page', '**/*.pf_index', { body: '<!doctype html><p>' }],
    ['an index file that is garbage', '**/*.pf_index', { body: garbage }],
    ['a fragment that is garbage', '**/*.pf_fragment', { body: garbage }],
    ['a worker that is not there', '**/_astro/*worker*', { status: 404, body: '' }],
  ])('is told of in Vietnamese, and the next search tries again: %s', async (_name, pattern, answer) => {
    await page.route(pattern, (route) => route.fulfill(answer));
    await open('?q=tu%E1%BA%A7n+tra');
    await inState('error');
    expect(await said()).toBe(failed);
    expect(await page.locator('[data-search-help]').isVisible()).toBe(true);
    await page.unroute(pattern);
    await page.locator('[data-search-form] button').click();
    await inState('done');
    expect(await links()).toEqual([patrol]);
  });
});

describe('older years that join', () => {
  const result = (name: string): Result => ({
    path: `/bai-viet/2026/${name}/`,
    title: [{ text: name, isMatch: false }],
    date: '2026-01-02',
    unit: 'pv01',
    excerpt: [{ text: 'Nội dung của một kết quả. '.repeat(12), isMatch: false }],
  });
  const answer = (isWhole: boolean, names: string[]): { answer: PageAnswer } => ({
    answer: {
      isWhole,
      count: names.length,
      counts: { 'don-vi': {}, 'chuyen-muc': {}, the: {}, nam: {} },
      results: names.map(result),
    },
  });
  const newest = Array.from({ length: 15 }, (_, index) => `moi-${index}`);

  /** A worker whose answers the test gives one by one. */
  beforeEach(async () => {
    await page.addInitScript(`
      window.Worker = class extends EventTarget {
        constructor() { super(); window.report = (report) => this.dispatchEvent(new MessageEvent('message', { data: { id: 1, ...report } })); }
        postMessage() {}
        terminate() {}
      };`);
    await open('?q=an+ninh');
    await report(answer(false, newest));
  });
  const report = (given: Omit<SearchReport, 'id'>): Promise<unknown> =>
    page.evaluate(`window.report(${JSON.stringify(given)})`);
  const topOf = (name: string): Promise<number> =>
    page.locator(`a[href*="/${name}/"]`).evaluate((link) => link.getBoundingClientRect().top);

  it('take their places at once while nobody has begun to read', async () => {
    expect(await said()).toBe('Tìm thấy 15 bài, đang tìm tiếp ở các năm trước…');
    await report(answer(true, ['cu-0', ...newest]));
    expect(await status().getAttribute('data-state')).toBe('done');
    expect((await links())[0]).toBe('/bai-viet/2026/cu-0/');
  });

  it.each([
    ['scrolled', () => page.mouse.wheel(0, 900)],
    ['moved the focus there', () => page.locator('a[href*="/moi-3/"]').focus()],
  ])('move nothing once the reader has %s; a button brings them', async (_name, read) => {
    await read();
    await page.waitForTimeout(300);
    const top = await topOf('moi-3');
    await report(answer(true, ['cu-0', ...newest, 'cu-1']));
    expect(await links()).toHaveLength(15);
    expect(await topOf('moi-3')).toBe(top);
    expect(await said()).toBe('Tìm thấy 17 bài.');
    await page.getByRole('button', { name: 'Hiện 2 kết quả mới xếp lại' }).click();
    expect(await links()).toHaveLength(17);
    expect(await page.evaluate('document.activeElement.pathname')).toBe('/bai-viet/2026/cu-0/');
    expect(await page.getByRole('button', { name: 'xếp lại' }).count()).toBe(0);
  });

  it('join at the end of what is read without a question', async () => {
    await page.locator('a[href*="/moi-3/"]').focus();
    await report(answer(true, [...newest, 'cu-0']));
    expect((await links()).at(-1)).toBe('/bai-viet/2026/cu-0/');
    expect(await page.evaluate('document.activeElement.pathname')).toBe('/bai-viet/2026/moi-3/');
  });

  it('leave what was found when the network is lost in the middle, and the page says so', async () => {
    await report({ failed: 'network' });
    expect(await links()).toHaveLength(15);
    expect(await status().getAttribute('data-state')).toBe('error');
    expect(await said()).toBe(
      'Chưa tải được tin của các năm trước nên kết quả dưới đây chỉ gồm những năm gần đây. Hãy kiểm tra kết nối mạng rồi bấm Tìm lần nữa.',
    );
  });
});
