import { describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations.ts';
import { patrol, page, open, inState, said, links, type, useSearchPage } from '../search-page.ts';

useSearchPage();

const nothing = 'Không có bài nào khớp với từ cần tìm.';
const suggested = () => page.locator('[data-search-suggest]');
const noted = () => page.locator('[data-search-note]');

describe('a search that finds nothing', () => {
  it.each([
    ['letters too many', 'bann demm', 'ban đêm'],
    ['no space', 'nongdocon', 'nồng độ cồn'],
    ['a letter swapped', 'tuna', 'tuần'],
    ['marks of which one is wrong, in quotation marks', '"nồng đồ cồn"', 'nồng độ cồn'],
  ])('asks whether another was meant: %s', async (_name, typed, meant) => {
    await open();
    await type(typed);
    await inState('done');
    expect(await said()).toBe(nothing);
    expect(await suggested().locator('a').first().innerText()).toBe(meant);
    expect(await suggested().innerText()).toMatch(/^Có phải bạn tìm: /);
  });

  it('is followed by the one that was meant, which a link leads to and the back button leaves', async () => {
    await open('?q=nongdocon&nguyen-van=1');
    await inState('done');
    await suggested().getByText('nồng độ cồn', { exact: true }).click();
    await page.getByText('Tìm thấy 23 bài.').waitFor();
    expect(new URL(page.url()).searchParams.toString()).toBe(new URLSearchParams({ q: 'nồng độ cồn' }).toString());
    expect(await page.locator('[data-search-input]').inputValue()).toBe('nồng độ cồn');
    expect(await suggested().isVisible()).toBe(false);
    await page.goBack();
    await suggested().waitFor();
    expect(await said()).toBe(nothing);
  });

  it.each(['zzzqqq', 'q'.repeat(500), Array.from({ length: 24 }, (_, at) => `zq${at}x`).join(' ')])(
    'says no more than that where nothing is near',
    async (typed) => {
      await open();
      await type(typed);
      await inState('done');
      expect(await said()).toBe(nothing);
      expect(await links()).toEqual([]);
      expect(await suggested().isVisible()).toBe(false);
      expect(await noted().innerText()).not.toContain('Không có bài nào có');
    },
  );

  it('asks nothing while a choice may be to blame', async () => {
    await open('?q=nongdocon&nam=2026');
    await inState('done');
    expect(await suggested().isVisible()).toBe(false);
    expect(await page.getByText('Bỏ mọi điều kiện').isVisible()).toBe(true);
  });

  it('reads few files for many words that are near something', async () => {
    let files = 0;
    page.on('request', (request) => (files += Number(request.url().endsWith('.pf_index'))));
    await open();
    await type(Array.from({ length: 24 }, (_, at) => `kiem${'bcdghklmnpqrstvxbcdghklm'[at]}`).join(' '));
    await inState('done');
    expect(files).toBeLessThanOrEqual(24 + 16);
  });
});

describe('a word that no page has', () => {
  it.each(['NFC', 'NFD'])('is named beside what the others find, typed in %s', async (form) => {
    await open();
    await type('bờ sông zzzqqq đđđ'.normalize(form));
    await inState('done');
    expect(await links()).toEqual([patrol]);
    expect(await noted().innerText()).toBe('Không có bài nào có “zzzqqq” hoặc “đđđ”.');
    expect(await suggested().isVisible()).toBe(false);
  });

  it('is not missed where it was read as keys of Telex', async () => {
    await open('?q=tuaanf+boo+song');
    await inState('done');
    expect(await links()).toEqual([patrol]);
    expect(await noted().innerText()).not.toContain('Không có bài nào có');
  });
});

it.each(['?q=nongdocon', '?q=xe+m%C3%A1y+zzzqqq'])('has no violation at %s', async (address) => {
  await open(address);
  await inState('done');
  expect(await findViolations(page)).toEqual([]);
});
