import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serveSite } from '../hosting/serve-site-fs.ts';
import { openChromium } from './open-chromium.ts';
import { runVerb } from './run-verb-fs.ts';
import { makeTemporaryFolder } from './temporary-folders-fs.ts';

/** The built sample newsroom behind `npm start`'s server, and a Chromium, from the first test to the last. */
export let browser: Browser;
export let siteDir: string;
export let url: string;

export function prepareServedSample(): void {
  let dir: string;
  let server: Awaited<ReturnType<typeof serveSite>>['server'];

  beforeAll(async () => {
    dir = makeTemporaryFolder('toa-soan-mau-');
    siteDir = join(dir, 'trang');
    expect(await runVerb('build', { env: { OUT_DIR: siteDir } })).toMatchObject({ status: 0, stderr: '' });
    ({ server, url } = await serveSite({ siteDir, port: 0, host: 'localhost' }));
    browser = await openChromium();
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });
}
