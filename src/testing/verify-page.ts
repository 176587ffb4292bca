import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { publicKeyOf } from '../signing/public-key-of.ts';
import { serveSite } from '../hosting/serve-site-fs.ts';
import { openChromium } from './open-chromium.ts';
import { runVerb } from './run-verb-fs.ts';
import { sealSigned } from './seal-signed-fs.ts';
import { smallSite, writeSite } from './write-site-fs.ts';
import { makeTemporaryFolder } from './temporary-folders-fs.ts';

/** A small signed site, the same from a newsroom without a key, and its verify page. */

export const article = '/bai-viet/2026/tuan-tra-dem/';
export const builtAt = '2026-11-23T08:00:00+07:00';
export const { privateKey } = generateKeyPairSync('ed25519');
export const otherKey = generateKeyPairSync('ed25519').privateKey;
export const publicKey = publicKeyOf(privateKey);

let folder: string;
let contentDir: string;
let withoutKey: string;
export let signed: string;
export let unsigned: string;
/** The folder that is served: a copy that tests may damage. */
export let live: string;
let server: Server;
let url: string;
let browser: Browser;
export let context: BrowserContext;
export let page: Page;
export let complaints: string[];

const build = async (contentDir: string, outDir: string): Promise<void> => {
  const built = await runVerb('build', { env: { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: builtAt } });
  expect(built).toMatchObject({ status: 0, stderr: '' });
};

/** Builds the sites once for the calling file, and serves the signed one to each test. */
export function useVerifyPage(): void {
  beforeAll(async () => {
    folder = makeTemporaryFolder('toa-soan-xac-minh-');
    [signed, unsigned, live] = ['da-ky', 'chua-ky', 'dang-dung'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    contentDir = writeSite({ 'co-quan.yml': `${String(smallSite['co-quan.yml'])}verifyKey: ${publicKey}\n` });
    await build(contentDir, signed);
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(await runVerb('sign', { args: ['--site', signed], env: { SIGNING_KEY: pem } })).toMatchObject({ status: 0 });
    withoutKey = writeSite();
    await build(withoutKey, unsigned);
    browser = await openChromium();
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    context = await browser.newContext();
    await serve(signed);
  });

  afterEach(async () => {
    await context.close();
    server.close();
  });
}

export async function serve(site: string): Promise<void> {
  server?.close();
  rmSync(live, { recursive: true, force: true });
  cpSync(site, live, { recursive: true });
  ({ server, url } = await serveSite({ siteDir: live, port: Number(url ? new URL(url).port : 0) }));
}

export const sealAnew = (key: KeyObject | undefined, instant = builtAt): Promise<unknown> =>
  sealSigned(live, { siteUrl: 'https://congan.minhha.example', builtAt: instant, privateKey: key });

/** sirv knows a file by what it was when the server began. */
export const harm = async (change: () => unknown): Promise<void> => {
  await change();
  server.close();
  ({ server, url } = await serveSite({ siteDir: live, port: Number(new URL(url).port) }));
};

export async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  if (Object.keys(options).length > 0) {
    await context.close();
    context = await browser.newContext(options);
  }
  page = await context.newPage();
  await page.clock.setFixedTime('2026-11-24T08:00:00+07:00'); // the day after the build, on any machine
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // The browser itself logs a missing file, and a service worker's script that did not arrive.
    const isNoted = /^Failed to load resource|when fetching the script\.$/.test(message.text());
    if (message.type() === 'error' && !isNoted) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.push(`request to ${request.url()}`);
  });
  await page.goto(`${url}/xac-minh/`);
}

/** Gives what a reader gets by saving a page as “HTML only”: the bytes that the host sent. */
export const savedPage = async (): Promise<Buffer> => Buffer.from(await (await fetch(url + article)).arrayBuffer());

export async function choose(
  ...files: { name: string; buffer: Buffer }[]
): Promise<{ state: string | null; said: string; results: string[] }> {
  await page
    .locator('[data-verify-input]')
    .setInputFiles(files.map((file) => ({ mimeType: 'application/octet-stream', ...file })));
  const status = page.locator('[data-verify-status]');
  await page.locator('[data-verify-status]:is([data-state="done"], [data-state="error"])').waitFor();
  return {
    state: await status.getAttribute('data-state'),
    said: await status.innerText(),
    results: await page
      .locator('[data-verify-results] li')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['verdict'] ?? '')),
  };
}
export const refusal = (): Promise<string | null> => page.locator('[data-verify-status]').getAttribute('data-refusal');

/** Lets the browser itself save the page, as with “Save link as”. */
export async function download(): Promise<Buffer> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate((href) => {
      const link = document.createElement('a');
      Object.assign(link, { href, download: 'luu.html' }).click();
    }, article),
  ]);
  return readFileSync(await saved.path());
}
