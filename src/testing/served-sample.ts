import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serveSite } from '../hosting/serve-site-fs.ts';
import { openChromium } from './open-chromium.ts';
import { runVerb } from './run-verb-fs.ts';
import { shareSite } from './shared-site-fs.ts';

const contentDir = fileURLToPath(new URL('../../content', import.meta.url));

/** The built sample newsroom behind `npm start`'s server, and a Chromium, from the first test to the last. */
export let browser: Browser;
export let siteDir: string;
export let url: string;

export function prepareServedSample(): void {
  let server: Awaited<ReturnType<typeof serveSite>>['server'] | undefined;

  beforeAll(async () => {
    siteDir = await shareSite('toa-soan-mau', async (outDir) => {
      const env = { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: '2026-11-23T08:00:00+07:00' };
      expect(await runVerb('build', { env })).toMatchObject({ status: 0, stderr: '' });
    });
    ({ server, url } = await serveSite({ siteDir, port: 0, host: 'localhost' }));
    browser = await openChromium();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
}
