import { readFileSync } from 'node:fs';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import MiniSearch, { type Options } from 'minisearch';
import { fold } from '../../src/vietnamese/fold.ts';
import { asked, type Contestant } from './search-contestant.ts';
import type { BenchPage } from './search-pages.ts';

const options: Options = {
  fields: ['title', 'text'],
  storeFields: ['title'],
  idField: 'path',
  processTerm: fold,
  searchOptions: { combineWith: 'OR' },
};

/** MiniSearch over folded words, any of which may match. A reader fetches its index as one file before searching. */
export function createMiniSearch(pages: readonly BenchPage[]): Contestant {
  const start = performance.now();
  const building = new MiniSearch<BenchPage>(options);
  building.addAll(pages);
  const packed = gzipSync(JSON.stringify(building));
  const buildSeconds = (performance.now() - start) / 1000;

  const opening = performance.now();
  const index = MiniSearch.loadJSON<BenchPage>(gunzipSync(packed).toString(), options);
  const openMs = performance.now() - opening;
  const fetched = { bytes: packed.length, requests: 1 };
  const engineBytes = measureEngine();
  return {
    name: 'MiniSearch, folded',
    buildSeconds,
    publishedBytes: packed.length + engineBytes,
    engineBytes,
    ask: (text) => {
      const asking = performance.now();
      const paths = index
        .search(text)
        .slice(0, asked)
        .map(({ id }) => String(id));
      // Opening takes the same time for every query, so it runs once and counts each time.
      return Promise.resolve({ paths, ms: openMs + performance.now() - asking, first: fetched, whole: fetched });
    },
  };
}

/** Measures the module without comments, which are half of it. */
function measureEngine(): number {
  const source = readFileSync(new URL(import.meta.resolve('minisearch')), 'utf8');
  return brotliCompressSync(source.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')).length;
}
