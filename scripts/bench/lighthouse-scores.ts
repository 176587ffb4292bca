import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { chromiumArguments } from '../../src/testing/open-chromium.ts';
import { findChromium } from '../../src/testing/find-chromium-fs.ts';

export interface LighthouseScores {
  url: string;
  /** Scores out of 100. */
  scores: Record<string, number>;
  /** Titles of the audits that cost points. */
  failed: string[];
}

/** Single runs scatter; the makers of Lighthouse recommend the median of five. */
const runs = 5;

/** Measures median scores of pages in the system's Chromium, with Lighthouse's own phone and network. */
export async function measureLighthouse(urls: readonly string[]): Promise<LighthouseScores[]> {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: `npm test` says how to get one.');
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [...chromiumArguments, `--remote-debugging-port=${port}`],
  });
  try {
    const results: LighthouseScores[] = [];
    for (const url of urls) results.push(await measureMedian(url, port));
    return results;
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Chooses the run with the median performance: the other categories do not vary. */
async function measureMedian(url: string, port: number): Promise<LighthouseScores> {
  const all: LighthouseScores[] = [];
  for (let run = 0; run < runs; run++) all.push(await measureOne(url, port));
  const [median] = all.sort((a, b) => (a.scores['performance'] ?? 0) - (b.scores['performance'] ?? 0)).slice(runs >> 1);
  if (!median) throw new Error('This should never happen: no run');
  return median;
}

async function measureOne(url: string, port: number): Promise<LighthouseScores> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const { categories, audits } = result.lhr;
  const scores = Object.fromEntries(
    Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
  );
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const failed = weighed.map(({ id }) => audits[id]).filter((audit) => audit?.score != null && audit.score < 0.9);
  return {
    url,
    scores,
    failed: [...new Set(failed.map((audit) => `${audit?.id}: ${audit?.title} ${audit?.displayValue ?? ''}`.trim()))],
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
