import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mdxComponentNames } from '../../src/components/mdx/names.ts';
import { readNewsroom } from '../../src/reading/read-newsroom-fs.ts';
import { buildSearchIndex } from '../../src/search/building/build-index-fs.ts';
import { createIndexReader } from '../../src/search/index/read-index-fs.ts';
import { createSearchEngine } from '../../src/search/search-engine.ts';
import type { SearchAnswer } from '../../src/search/search-types.ts';
import { asked, shownResults, type BenchAnswer, type Contestant, type Fetched } from './search-contestant.ts';
import { sizeOfFolder } from './size-of-folder.ts';
import { measureScripts } from './search-scripts.ts';

interface OursOptions {
  siteDir: string;
  /** The content that the site was built from. Without it, the index is not built a second time. */
  contentDir: string | undefined;
}

/** This project's engine, with the index that the site publishes. */
export async function createOurs({ siteDir, contentDir }: OursOptions): Promise<Contestant> {
  return {
    name: 'this newsroom',
    buildSeconds: contentDir === undefined ? undefined : await timeBuild(siteDir, contentDir),
    publishedBytes: sizeOfFolder(join(siteDir, 'pagefind')),
    engineBytes: measureScripts(siteDir, '/tim-kiem/'),
    ask: (text) => ask(siteDir, text),
  };
}

async function ask(siteDir: string, text: string): Promise<BenchAnswer> {
  const { read, costs: fetched } = createIndexReader(siteDir);
  const start = performance.now();
  const engine = await createSearchEngine(read);
  let first: { ms: number; fetched: Fetched } | undefined;
  let last: SearchAnswer | undefined;
  for await (const answer of engine.search({ text, filters: {}, order: 'phu-hop' })) {
    last = answer;
    if (!first) await engine.show({ ...answer, hits: answer.hits.slice(0, shownResults) });
    first ??= { ms: performance.now() - start, fetched: { ...fetched } };
  }
  const results = await engine.show({
    hits: last?.hits.slice(0, shownResults) ?? [],
    wanted: last?.wanted ?? new Set(),
  });
  const whole = { ...fetched };
  const spare = await engine.show({
    hits: last?.hits.slice(shownResults, asked) ?? [],
    wanted: last?.wanted ?? new Set(),
  });
  return {
    paths: [...results, ...spare].map(({ path }) => path),
    ms: first?.ms ?? performance.now() - start,
    first: first?.fetched ?? whole,
    whole,
  };
}

/** Builds the index again from nothing, beside the site, whose pages are linked and not copied. */
async function timeBuild(siteDir: string, contentDir: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  const site = join(folder, 'site');
  mkdirSync(site);
  for (const name of readdirSync(siteDir).filter((entry) => entry !== 'pagefind'))
    symlinkSync(resolve(siteDir, name), join(site, name), statSync(join(siteDir, name)).isDirectory() ? 'dir' : 'file');
  try {
    const { newsroom } = await readNewsroom({
      contentDir: resolve(contentDir),
      now: Date.now(),
      siteUrl: undefined,
      mdxComponents: mdxComponentNames,
      gate: 'note',
      pictureCacheDir: join(folder, 'anh'),
    });
    if (!newsroom) throw new Error(`${contentDir} has problems: \`npm run check\` lists them.`);
    const start = performance.now();
    await buildSearchIndex({ siteDir: site, newsroom, cacheDir: join(folder, 'cache') });
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
