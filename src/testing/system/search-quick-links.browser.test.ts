import { describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations.ts';
import { page, open, status, inState, links, type, useSearchPage } from '../search-page.ts';

useSearchPage();

const nav = () => page.getByRole('navigation', { name: 'Đi thẳng tới' });
const ways = (): Promise<(string | null)[]> =>
  nav()
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));

describe('quick links of a query', () => {
  it.each(['NFC', 'NFD'])('stand above the results and are none of them, typed in %s', async (form) => {
    await open();
    await type('Phòng Tham mưu'.normalize(form));
    await inState('done');
    expect(await ways()).toEqual(['/don-vi/pv01/']);
    expect(await nav().locator('[data-result]').count()).toBe(0);
    expect(await status().getAttribute('data-count')).toBe(String((await links()).length));
    const [above, below] = [await nav().boundingBox(), await page.locator('[data-search-results]').boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  });

  it('lead to the page', async () => {
    await open('?q=pv01');
    await inState('done');
    await nav().getByRole('link', { name: 'Phòng Tham mưu' }).click();
    await page.waitForURL('**/don-vi/pv01/');
    expect(await page.locator('h1').innerText()).toBe('Phòng Tham mưu');
  });

  it('say what has become of a dissolved unit', async () => {
    await open('?q=phong+canh+sat+moi+truong');
    await inState('done');
    expect(await nav().locator('li').allInnerTexts()).toEqual([
      'Phòng Cảnh sát môi trường\nđã giải thể từ 31/08/2023; nay là Phòng Cảnh sát kinh tế',
    ]);
  });

  it('may be a number to call', async () => {
    await open('?q=duong+day+nong');
    await inState('done');
    expect(await ways()).toEqual(['tel:0200000113']);
    expect(await nav().getByRole('link', { name: 'Trực ban hình sự: 0200.000.113' }).innerText()).toBe(
      'Trực ban hình sự\n0200.000.113',
    );
  });

  it('are there when there is no article, and gone with the next search', async () => {
    await open('?q=pc05');
    await inState('done');
    expect(await nav().isVisible()).toBe(true);
    await type('nồng độ cồn');
    await inState('done');
    expect(await nav().isVisible()).toBe(false);
    await page.getByText('Trang sau').click();
    await inState('done');
    await page.goBack();
    await inState('done');
    await type('');
    await inState('idle');
    expect(await page.locator('[data-search-places]').isVisible()).toBe(false);
  });

  it.each(['?q=ph%C3%B2ng+c%E1%BA%A3nh+s%C3%A1t+m%C3%B4i+tr%C6%B0%E1%BB%9Dng', '?q=hotline'])(
    'have no violation at %s',
    async (address) => {
      await open(address);
      await inState('done');
      expect(await nav().isVisible()).toBe(true);
      expect(await findViolations(page)).toEqual([]);
    },
  );

  it('fit a screen of 320 px', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open('?q=ph%C3%B2ng+c%E1%BA%A3nh+s%C3%A1t+m%C3%B4i+tr%C6%B0%E1%BB%9Dng');
    await inState('done');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });
});
