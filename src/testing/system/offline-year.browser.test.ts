import { beforeEach, describe, expect, it } from 'vitest';
import { findViolations } from '../find-violations.ts';
import {
  context,
  heading,
  host,
  isWatched,
  isWhole,
  open,
  page,
  releases,
  unread,
  useReleases,
} from '../offline-site.ts';

useReleases(['first', 'later']);

describe('a year', () => {
  const status = (): Promise<string> => page.locator('[data-save-status]').innerText();
  const button = (name: string) => page.getByRole('button', { name });
  const isSaved = 'Đã lưu đủ tin năm 2025; đọc được khi không có mạng.';

  beforeEach(async () => {
    await open('/luu-tru/2025/');
    await isWatched();
  });

  it('is saved with its size told before, and removed', async () => {
    await expect
      .poll(status)
      .toMatch(/^Lưu toàn bộ 3 bài của năm 2025, kèm ảnh nhỏ và phần tìm kiếm, chiếm 0,\d MB trên máy\.$/);
    expect(await findViolations(page)).toEqual([]);
    await button('Lưu để đọc ngoại tuyến').click();
    await expect.poll(status).toBe(isSaved);
    expect(await findViolations(page)).toEqual([]);
    await host.stop();
    for (const path of [unread, '/luu-tru/2025/03/']) {
      await open(path);
      expect([path, await isWhole()]).toEqual([path, true]);
    }
    expect(await heading()).toBe('Tin tháng 3 năm 2025');
    await open('/ngoai-tuyen/');
    await expect
      .poll(() => page.locator('[data-offline-years]').getByRole('link', { name: 'Năm 2025' }).isVisible())
      .toBe(true);
    await host.serve(releases.first);
    await open('/luu-tru/2025/');
    await expect.poll(status).toBe(isSaved);
    await button('Xóa khỏi máy').click();
    await expect.poll(status).toBe('Đã xóa tin năm 2025 khỏi máy.');
    await host.stop();
    await open(unread);
    expect(await heading()).toBe('Đọc khi không có mạng');
  });

  it('can be stopped, and goes on where it stopped', async () => {
    let release: () => void = () => {};
    const isHeld = new Promise<void>((resolve) => (release = resolve));
    await context.route(`**${unread}`, (route) => isHeld.then(() => route.continue()).catch(() => undefined));
    await button('Lưu để đọc ngoại tuyến').click();
    await page.getByRole('progressbar', { name: 'Lưu tin năm 2025' }).waitFor();
    await button('Dừng').click();
    await expect.poll(status).toMatch(/^Đã lưu 0,\d MB trên 0,\d MB\. Bấm “Lưu tiếp”/);
    release();
    await context.unroute(`**${unread}`);
    await page.reload();
    await expect.poll(status).toMatch(/^Đã lưu 0,\d MB trên 0,\d MB\. Bấm “Lưu tiếp”/);
    await button('Lưu tiếp').click();
    await expect.poll(status).toBe(isSaved);
  });

  it('keeps what it has when the network is lost', async () => {
    await context.route(`**${unread}`, (route) => route.abort());
    await button('Lưu để đọc ngoại tuyến').click();
    await expect.poll(status).toBe('Mạng bị ngắt nên chưa lưu xong. Phần đã lưu vẫn còn; khi có mạng, bấm “Lưu tiếp”.');
    await context.unroute(`**${unread}`);
    await button('Lưu tiếp').click();
    await expect.poll(status).toBe(isSaved);
  });

  it('that was saved of an older release is brought up to date', async () => {
    await button('Lưu để đọc ngoại tuyến').click();
    await expect.poll(status).toBe(isSaved);
    await host.serve(releases.later);
    await open('/luu-tru/2025/');
    await expect.poll(status).toMatch(/^Bản đã lưu cũ hơn trang hiện nay\./);
    await button('Cập nhật bản đã lưu').click();
    await expect.poll(status).toBe(isSaved);
  });
});
