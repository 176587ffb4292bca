import { createServer } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  forgetTime,
  heading,
  host,
  isKept,
  isWatched,
  keptPaths,
  open,
  page,
  read,
  releases,
  useReleases,
} from '../offline-site.ts';
import { removeGoneList, removeWorker, spoil } from '../spoil-release-fs.ts';

useReleases(['first', 'off']);

const countWorkers = (): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

async function isEmptied(): Promise<void> {
  await expect.poll(async () => [await countWorkers(), await keptPaths()]).toEqual([0, []]);
}

beforeEach(async () => {
  await open(read);
  await isWatched();
  await isKept(read);
  await forgetTime();
});

describe('a site that keeps nothing any more', () => {
  it('takes everything off its readers’ machines, and nothing comes again', async () => {
    await host.serve(releases.off);
    await open('/');
    await isEmptied();
    for (const path of ['/luu-tru/2025/', '/ngoai-tuyen/', read]) await open(path);
    await isEmptied();
    await open('/ngoai-tuyen/');
    expect(await page.locator('main').innerText()).toContain(
      'Trang tin này không còn giữ trang trên máy của người đọc; những gì từng được giữ thì trình duyệt đã xóa. Cần có mạng để đọc.',
    );
    await host.stop();
    await expect(open(read)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  it.each([
    ['whose script does not come', removeWorker],
    ['whose list does not come', removeGoneList],
  ])('does so %s', async (_, change) => {
    await host.serve(spoil(releases.off, `tat-${change.name}`, change));
    await open('/');
    await isEmptied();
  });
});

describe('a host that has neither the worker nor the list', () => {
  it('has its readers’ machines emptied', async () => {
    await host.serve(
      spoil(releases.first, 'khong-con', (siteDir) => {
        removeWorker(siteDir);
        removeGoneList(siteDir);
      }),
    );
    await open('/');
    await isEmptied();
  });

  it('is not taken for one that lacks only the list, as a release of before does', async () => {
    await host.serve(spoil(releases.first, 'khong-danh-sach', removeGoneList));
    await open('/');
    await page.waitForLoadState('networkidle');
    expect(await countWorkers()).toBe(1);
    expect(await keptPaths()).toContain(read);
  });

  it('is not taken for a network that asks the reader to log in', async () => {
    const { port } = new URL(host.url);
    await host.stop();
    const portal = createServer((_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('Đăng nhập'),
    );
    await new Promise<void>((resolve) => portal.listen(Number(port), '127.0.0.1', resolve));
    await open('/xem-tin/');
    await page.waitForLoadState('networkidle');
    expect([await countWorkers(), (await keptPaths()).includes(read)]).toEqual([1, true]);
    portal.closeAllConnections();
    await new Promise((resolve) => portal.close(resolve));
    await open(read);
    expect(await heading()).toBe('Ra quân năm trước lần 1');
  });
});
