import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  context,
  documentIn,
  forgetTime,
  heading,
  host,
  isAnywhere,
  isKept,
  isWatched,
  keptPaths,
  newest,
  open,
  page,
  pictured,
  picturesIn,
  read,
  releases,
  search,
  unread as documented,
  useReleases,
} from '../offline-site.ts';
import { removePacked, removeWorker, spoil } from '../spoil-release-fs.ts';

useReleases(['first', 'replaced', 'bare']);

const title = 'Bàn giao nhà mới';
const ofText = 'hai gia đình';

/** Looks for a newer release and waits for the result: whether the present release stays. */
const isRefused = (): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const before = registration?.active;
    await registration?.update().catch(() => undefined);
    const next = registration?.installing;
    while (next?.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50));
    return registration?.active === before && [undefined, 'redundant'].includes(next?.state);
  });

const stays = 'Ra quân năm trước lần 1';

/** Each case: the fault of the next release, how to make it, and what remains of a page that was read. */
const hindrances: [string, () => Promise<string>, string][] = [
  ['whose script is not there', async () => spoil(releases.bare, 'khong-ma', removeWorker), stays],
  [
    'one file of which is another',
    async () =>
      spoil(releases.bare, 'tep-khac', (siteDir) => {
        const path = join(siteDir, 'index.html');
        removePacked(path);
        appendFileSync(path, '<!-- đổi -->');
      }),
    stays,
  ],
  [
    'for which there is no room',
    async () => {
      const session = await context.newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: 1 });
      return releases.bare;
    },
    'Đọc khi không có mạng', // without room, pages that were read are dropped
  ],
];

describe.each(hindrances)('a withdrawn article and a next release %s', (_, makeNext, atRead) => {
  let stem: string;

  beforeEach(async () => {
    await open(newest);
    await isWatched();
    await page.locator('[data-article-body] img').scrollIntoViewIfNeeded();
    await page.reload();
    stem = /\/anh\/[\da-f]+-/.exec(await page.locator('main').innerHTML())?.[0] ?? '';
    await expect.poll(keptPaths).toContainEqual(expect.stringContaining(stem));
  });

  it('leaves every cache with its picture, its excerpt and what names it, while the rest stays', async () => {
    await open('/luu-tru/2026/08/');
    await isKept('/luu-tru/2026/08/');
    await open('/luu-tru/2026/');
    await page.getByRole('button', { name: 'Lưu để đọc ngoại tuyến' }).click();
    await page.getByText('Đã lưu đủ tin năm 2026').waitFor();
    await open(read);
    await isKept(read);
    expect([await isAnywhere(title), await isAnywhere(ofText)]).toEqual([true, true]);
    expect((await search('bàn giao')).paths).toEqual([newest]);

    await forgetTime();
    await host.serve(await makeNext());
    await open('/');
    expect(await isRefused()).toBe(true);
    await expect.poll(() => isAnywhere(title)).toBe(false);
    expect(await isAnywhere(ofText)).toBe(false);
    const kept = await keptPaths();
    expect(kept.filter((path) => path.startsWith(stem) || path === newest)).toEqual([]);
    expect(kept.filter((path) => path.endsWith('.gz') && path.split('/').length > 3)).toEqual([]);

    await host.stop();
    const answer = await page.goto(host.url + newest);
    expect([answer?.status(), await heading()]).toEqual([410, 'Đọc khi không có mạng']);
    await page.getByText('Trang vừa mở đã được gỡ khỏi trang tin nên bản giữ trên máy này cũng đã xóa.').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Bàn giao');
    await open(read);
    expect(await heading()).toBe(atRead);
    await open('/');
    expect(await page.locator('body').innerText()).not.toContain('Bàn giao');
    expect((await search('bàn giao')).paths).toEqual([]);
  });
});

describe.each<[string, () => string]>([
  ['', () => releases.replaced],
  [' whose script is not there', () => spoil(releases.replaced, 'khong-ma-anh', removeWorker)],
])('a picture that was withdrawn, whose article stays, and a next release%s', (_, makeNext) => {
  const stemOf = (path: string): string => path.replace(/-[^-]*$/, '-');
  const isPictureKept = async (stem: string): Promise<boolean> =>
    (await keptPaths()).some((one) => one.startsWith(stem));
  /** Whether the browser shows each picture of the open page. */
  const shown = (): Promise<boolean[]> =>
    page
      .locator('[data-article-body] img')
      .evaluateAll((images) =>
        images.map((image) => (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0),
      );

  it('leaves every cache with the pages that show it, which come anew, though nobody opens the article', async () => {
    const [withdrawn = '', other = ''] = picturesIn(releases.first, pictured);
    const [stem, ofOther] = [stemOf(withdrawn), stemOf(other)];
    await open('/luu-tru/2025/');
    await isWatched();
    await page.getByRole('button', { name: 'Lưu để đọc ngoại tuyến' }).click();
    await page.getByText('Đã lưu đủ tin năm 2025').waitFor();
    await open(pictured);
    for (const image of await page.locator('[data-article-body] img').all()) await image.scrollIntoViewIfNeeded();
    await expect.poll(shown).toEqual([true, true]);
    await isKept(pictured);
    expect([await isPictureKept(stem), await isPictureKept(ofOther), await isAnywhere(stem)]).toEqual([
      true,
      true,
      true,
    ]);

    // Our cache must not depend on the browser's own cache, which may forget at any time.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await forgetTime();
    await host.serve(makeNext());
    await open('/');
    await expect.poll(() => isAnywhere(stem)).toBe(false);
    expect(await isPictureKept(stem)).toBe(false);
    await isKept(pictured);
    expect([await isPictureKept(ofOther), await isAnywhere(stem)]).toEqual([true, false]);
    expect((await page.goto(host.url + withdrawn))?.status()).toBe(410);

    await host.stop();
    await open(pictured);
    expect(await heading()).toBe('Ra quân năm trước lần 3');
    const [now = '', still] = picturesIn(releases.replaced, pictured);
    expect([still, stemOf(now) === stem]).toEqual([other, false]);
    expect(await page.locator('main').innerHTML()).not.toContain(stem);
    await page.locator('[data-article-body] img').last().scrollIntoViewIfNeeded();
    await expect.poll(async () => (await shown())[1]).toBe(true);
    expect(
      await page.evaluate(
        (path) =>
          fetch(path).then(
            ({ ok }) => ok,
            () => false,
          ),
        withdrawn,
      ),
    ).toBe(false);
  });
});

describe.each<[string, () => string]>([
  ['', () => releases.replaced],
  [' whose script is not there', () => spoil(releases.replaced, 'khong-ma-tep', removeWorker)],
])('a document that was withdrawn, whose article stays, and a next release%s', (_, makeNext) => {
  const statusOf = (path: string): Promise<number> => page.evaluate(async (one) => (await fetch(one)).status, path);

  it('leaves every cache with what names it and what finds it, and the browser shows no copy of its own', async () => {
    const withdrawn = documentIn(releases.first, documented);
    const digest = /[0-9a-f]{16}/.exec(withdrawn)?.[0] ?? '';
    expect(withdrawn).toBe(`/tep/${digest}/ke-hoach-khuong.pdf`);
    await open('/luu-tru/2025/');
    await isWatched();
    await page.getByRole('button', { name: 'Lưu để đọc ngoại tuyến' }).click();
    await page.getByText('Đã lưu đủ tin năm 2025').waitFor();
    await open(documented);
    await isKept(documented);
    expect(await statusOf(withdrawn)).toBe(200);
    const bundles = (await keptPaths()).filter((path) => /^\/pagefind\/.+\/[\w-]+\.gz$/.test(path));
    expect(bundles.length).toBeGreaterThan(0);
    expect([await isAnywhere(digest), await isAnywhere(`"files":["/tep/${digest}"]`)]).toEqual([true, true]);
    expect((await search('khuong')).paths).toEqual([documented]);

    await forgetTime();
    await host.serve(makeNext());
    await open('/');
    await expect.poll(() => isAnywhere(digest)).toBe(false);
    expect((await keptPaths()).filter((path) => bundles.includes(path))).toEqual([]);
    await isKept(documented);
    expect([await isAnywhere(digest), await isAnywhere('khuong')]).toEqual([false, false]);
    expect(await isAnywhere('ke-hoach-2.pdf')).toBe(true);
    // The browser's own cache keeps the file for an hour and would serve it by itself.
    expect(await statusOf(withdrawn)).toBe(200);
    expect((await page.goto(host.url + withdrawn))?.status()).toBe(410);
    const other = withdrawn.replace('ke-hoach-khuong', 'ten-khac');
    expect((await page.goto(host.url + other))?.status()).toBe(410);

    await host.stop();
    expect((await page.goto(host.url + other))?.status()).toBe(410);
    await page.getByText('Trang vừa mở đã được gỡ khỏi trang tin nên bản giữ trên máy này cũng đã xóa.').waitFor();
    await open(documented);
    expect(await heading()).toBe('Ra quân năm trước lần 2');
    expect(await page.locator('main').innerHTML()).not.toContain('khuong');
  });
});

/** A worker from before there was a list: it keeps every page, and asks for nothing. */
const formerWorker = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  event.respondWith((async () => {
    const response = await fetch(event.request);
    if (response.ok) await (await caches.open('da-doc')).put(event.request, response.clone());
    return response;
  })());
});`;

describe('a reader whose worker is older than the list, and cannot be renewed', () => {
  it('is brought it by the pages of the next release', async () => {
    await host.serve(
      spoil(releases.first, 'ma-cu', (siteDir) => {
        removePacked(join(siteDir, 'ngoai-tuyen.js'));
        writeFileSync(join(siteDir, 'ngoai-tuyen.js'), formerWorker);
      }),
    );
    await open('/');
    await isWatched();
    await open(newest);
    expect(await isAnywhere(title)).toBe(true);
    await forgetTime();
    await host.serve(spoil(releases.bare, 'khong-ma-moi', removeWorker));
    await open(read);
    expect(await isRefused()).toBe(true);
    await expect.poll(() => isAnywhere(title)).toBe(false);
  });
});

it('names no withdrawn page in anything that the worker or the list says', () => {
  const said = [
    'ngoai-tuyen.js',
    ...readdirSync(join(releases.bare, 'ngoai-tuyen')).map((name) => `ngoai-tuyen/${name}`),
  ];
  for (const path of said.filter((one) => /\.(?:js|json)$/.test(one)))
    expect(readFileSync(join(releases.bare, path), 'utf8')).not.toContain('co-anh');
});
