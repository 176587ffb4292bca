import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium-fs.ts';

/** No sandbox, for a container's root user, and no requests by the browser itself. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a real Chromium with an empty profile. */
export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: `npm test` says how to get one.');
  return chromium.launch({ executablePath, headless: true, args: chromiumArguments });
}
