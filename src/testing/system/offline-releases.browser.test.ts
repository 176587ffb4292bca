import { beforeEach, describe, expect, it } from 'vitest';
import {
  heading,
  host,
  isAnywhere,
  isKept,
  isWatched,
  isWhole,
  newest,
  open,
  page,
  read,
  releases,
  search,
  takesOver,
  useReleases,
} from '../offline-site.ts';

useReleases(['first', 'later', 'withdrawn']);

const late = 'Tin của bản phát hành sau';
const says = async (text: string): Promise<boolean> => (await page.locator('main').innerText()).includes(text);

describe('a new release', () => {
  beforeEach(async () => {
    await open(read);
    await isWatched();
    await isKept(read);
  });

  it('is not mixed with the old one while it has not been fetched', async () => {
    await host.serve(releases.later);
    await host.stop();
    await open('/');
    expect([await says(late), await isWhole()]).toEqual([false, true]);
    expect(await search('phát hành')).toMatchObject({ paths: [] });
    expect((await search('bàn giao')).paths).toEqual([newest]);
    expect(await isWhole()).toBe(true);
  });

  it('takes the place of the old one, and what was read stays whole', async () => {
    await host.serve(releases.later);
    await open('/');
    expect([await says(late), await isWhole()]).toEqual([true, true]);
    await takesOver(releases.later);
    expect((await search('phát hành')).paths).toEqual(['/bai-viet/2026/moi-nhat/']);
    await host.stop();
    for (const path of ['/', newest, read, '/bai-viet/2026/moi-nhat/']) {
      await open(path);
      expect([path, await isWhole()]).toEqual([path, true]);
    }
    await open('/');
    expect(await says(late)).toBe(true);
    expect((await search('phát hành')).paths).toEqual(['/bai-viet/2026/moi-nhat/']);
    expect(await isWhole()).toBe(true);
  });

  it('leaves a page that is open in the old one its scripts, but gives them no index of the new one', async () => {
    await open('/tim-kiem/');
    await host.serve(releases.later);
    await page.evaluate('navigator.serviceWorker.getRegistration().then((registration) => registration.update())');
    await takesOver(releases.later);
    await host.stop();
    await page.locator('[data-search-input]').fill('bàn giao');
    await page.locator('[data-search-status][data-state="error"]').waitFor();
    await host.serve(releases.later);
    await page.locator('[data-search-form] button').click();
    await page.locator('[data-search-status][data-state="done"]').waitFor();
    expect(await page.locator('[data-search-status]').innerText()).toBe('Tìm thấy 1 bài.');
  });
});

describe('a page that was taken away', () => {
  const title = 'Ra quân năm trước lần 1';
  beforeEach(async () => {
    await open(read);
    await isWatched();
    await isKept(read);
    await open('/luu-tru/2025/03/');
    await isKept('/luu-tru/2025/03/');
    expect(await isAnywhere(title)).toBe(true);
  });

  it('is forgotten when the host says that it is gone', async () => {
    await host.serve(releases.withdrawn);
    await open(read);
    expect(await heading()).toBe('Trang này đã được gỡ');
    await host.stop();
    await open(read);
    expect(await heading()).toBe('Đọc khi không có mạng');
  });

  it('is forgotten with all that speaks of it when a release lists it', async () => {
    await host.serve(releases.withdrawn);
    await open('/');
    await takesOver(releases.withdrawn);
    await expect.poll(() => isAnywhere(title)).toBe(false);
    await host.stop();
    await open('/luu-tru/2025/03/');
    expect(await heading()).toBe('Đọc khi không có mạng');
  });
});
