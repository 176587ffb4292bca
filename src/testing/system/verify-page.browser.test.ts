import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyFingerprint } from '../../signing/key-fingerprint.ts';
import { manifestPath } from '../../signing/manifest.ts';
import { publicKeyOf } from '../../signing/public-key-of.ts';
import { findViolations } from '../find-violations.ts';
import { runVerb } from '../run-verb-fs.ts';
import {
  article,
  choose,
  complaints,
  context,
  download,
  harm,
  live,
  open,
  otherKey,
  page,
  privateKey,
  publicKey,
  refusal,
  savedPage,
  sealAnew,
  serve,
  signed,
  unsigned,
  useVerifyPage,
} from '../verify-page.ts';

useVerifyPage();

describe('a signed site', () => {
  it('knows a saved page, says which it is and when it was built, and leads to it', async () => {
    await open();
    const { said, results } = await choose({ name: 'luu.html', buffer: await download() });
    expect({ said, results }).toEqual({ said: 'Đã kiểm 1 tệp, tất cả đều đúng.', results: ['dung'] });
    expect(await page.locator('[data-verify-results]').innerText()).toBe(
      `luu.html: Đúng là tệp do Công an tỉnh Minh Hà đăng.\n\nGiống từng byte với ${article}, trong bản dựng lúc 23/11/2026 08:00.`,
    );
    await page.locator('[data-verify-results] a').click();
    expect(new URL(page.url()).pathname).toBe(article);
    expect(complaints).toEqual([]);
  });

  it('knows the true from the false among several, and what a browser wrote anew', async () => {
    await open();
    const buffer = await savedPage();
    const forged = Buffer.from(buffer);
    forged[500] = (forged[500] ?? 0) ^ 1;
    const { said, results } = await choose(
      { name: 'that.html', buffer },
      { name: 'gia.html', buffer: forged },
      { name: 'day-du.html', buffer: Buffer.from('<!-- saved from url=(0032)https://congan.minhha.example/ -->') },
    );
    expect(said).toBe('Đã kiểm 3 tệp: 1 tệp đúng, 2 tệp không xác minh được.');
    expect(results).toEqual(['dung', 'khong-thay', 'khong-thay']);
    expect(await page.locator('[data-verify-results] li').nth(1).innerText()).toContain('Đừng tin nội dung');
    expect(await page.locator('[data-verify-results] li').nth(2).innerText()).toContain('chỉ HTML');
    expect(complaints).toEqual([]);
  });

  it('takes a file that is dropped', async () => {
    await open();
    const text = (await savedPage()).toString();
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'tha.html'));
      return data;
    }, text);
    await page.dispatchEvent('[data-verify]', 'drop', { dataTransfer: transfer });
    await page.locator('[data-verify-results] li[data-verdict="dung"]').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is known again after a release that said it is of days to come', async () => {
    await harm(() => sealAnew(privateKey, '2030-01-01T00:00:00Z'));
    await open();
    expect(await choose({ name: 'luu.html', buffer: await savedPage() })).toMatchObject({ results: ['dung'] });
    await page.close();
    await harm(() => sealAnew(privateKey, '2026-11-24T09:00:00+07:00'));
    await open();
    expect(await choose({ name: 'luu.html', buffer: await savedPage() })).toMatchObject({ results: ['dung'] });
  });

  it('shows the fingerprint of its key', async () => {
    await open();
    expect(await page.locator('[data-key-fingerprint]').innerText()).toBe(await keyFingerprint(publicKey));
    expect(await page.locator('[data-verify-unsigned]').count()).toBe(0);
  });

  it('passes every check over a built site', async () => {
    expect(await runVerb('check', { args: ['--site', signed] })).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    { colorScheme: 'light', width: 320 },
    { colorScheme: 'dark', width: 1280 },
  ] as const)(
    'has no violation that axe-core knows, and fits: $colorScheme, $width px',
    async ({ colorScheme, width }) => {
      await open({ colorScheme, viewport: { width, height: 800 } });
      expect(await findViolations(page)).toEqual([]);
      await choose({ name: 'that.html', buffer: await savedPage() }, { name: 'gia.html', buffer: Buffer.from('giả') });
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(complaints).toEqual([]);
    },
  );

  it('explains the commands without JavaScript, and shows no form that does nothing', async () => {
    await open({ javaScriptEnabled: false });
    expect(await page.locator('[data-verify]').isVisible()).toBe(false);
    expect(await page.locator('main').innerText()).toContain('sha256sum');
    expect(await page.locator('noscript').innerText()).toContain('cần JavaScript');
  });
});

describe('a true page is not vouched for', () => {
  const check = async (): Promise<string | null> => {
    await open();
    const { state, results } = await choose({ name: 'luu.html', buffer: await savedPage() });
    expect({ state, results, complaints }).toEqual({ state: 'error', results: [], complaints: [] });
    return refusal();
  };

  it('by a manifest with one flipped byte', async () => {
    await harm(() => {
      const bytes = readFileSync(join(live, manifestPath));
      const at = bytes.indexOf('minhha');
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(join(live, manifestPath), bytes);
    });
    expect(await check()).toBe('chu-ky-sai');
    expect(await page.locator('[data-verify-status]').innerText()).toBe(
      'Chữ ký không khớp với bản kê: bản kê đã bị sửa sau khi ký. Đừng tin tệp đang kiểm; hãy báo số 0200.000.000.',
    );
  });

  it('by a manifest that another key signed', async () => {
    await harm(() => sealAnew(otherKey));
    expect(await check()).toBe('khoa-khac');
  });

  it('by a manifest that lost its signature', async () => {
    await harm(() => sealAnew(undefined));
    expect(await check()).toBe('mat-chu-ky');
  });

  it('by a manifest that is not there', async () => {
    await harm(() => rmSync(join(live, manifestPath)));
    expect(await check()).toBe('thieu-ban-ke');
  });

  it('by an older release that is put back', async () => {
    await open();
    expect(await choose({ name: 'luu.html', buffer: await savedPage() })).toMatchObject({ results: ['dung'] });
    await page.close();
    await harm(() => sealAnew(privateKey, '2026-11-22T08:00:00+07:00'));
    expect(await check()).toBe('ban-cu');
    expect(await page.locator('[data-verify-status]').innerText()).toContain(
      'lập lúc 22/11/2026 08:00, cũ hơn bản lúc 23/11/2026 08:00',
    );
  });

  it('by a site whose key is not that of before, until its fingerprint was compared', async () => {
    await open();
    const seen = JSON.stringify({ key: publicKeyOf(otherKey), builtAt: '2026-11-01T01:00:00.000Z' });
    await page.evaluate((value) => localStorage.setItem('xac-minh', value), seen);
    await page.close();
    expect(await check()).toBe('khoa-moi');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đã so dấu vân tay, dùng khóa mới' }).click();
    await page.locator('[data-verify-results] li[data-verdict="dung"]').waitFor();
    expect(await page.getByRole('button', { name: 'Đã so dấu vân tay' }).isVisible()).toBe(false);
  });

  it('without the network, and says so', async () => {
    await open();
    const buffer = await savedPage();
    await context.setOffline(true);
    expect(await choose({ name: 'luu.html', buffer })).toMatchObject({
      state: 'error',
      said: 'Chưa tải được bản kê. Hãy kiểm tra kết nối mạng rồi chọn tệp lần nữa.',
    });
    expect(complaints).toEqual([]);
  });
});

describe('an unsigned site', () => {
  it('says on the page that it is not signed, and of a file only that it is the same', async () => {
    await serve(unsigned);
    await open();
    expect(await page.locator('[data-verify-unsigned]').innerText()).toContain('Bản này chưa được ký');
    expect(await page.locator('[data-key-fingerprint]').count()).toBe(0);
    const { results } = await choose({ name: 'luu.html', buffer: await savedPage() });
    expect(results).toEqual(['trung']);
    expect(await page.locator('[data-verify-results]').innerText()).toContain('bản này chưa được ký');
    expect(await findViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is refused by a browser that saw it signed', async () => {
    await open();
    await choose({ name: 'luu.html', buffer: await savedPage() });
    await page.close();
    await serve(unsigned);
    await open();
    expect(await choose({ name: 'luu.html', buffer: await savedPage() })).toMatchObject({ state: 'error' });
    expect(await refusal()).toBe('mat-chu-ky');
  });
});
