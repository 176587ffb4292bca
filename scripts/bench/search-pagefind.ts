import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { asked, shownResults, type BenchAnswer, type Contestant, type Fetched } from './search-contestant.ts';
import type { BenchPage } from './search-pages.ts';
import { sizeOfFolder } from './size-of-folder.ts';

/** The exports of `pagefind.js` that we use here. */
interface PagefindModule {
  createInstance: (options: { basePath: string }) => PagefindInstance;
}

interface PagefindInstance {
  search: (text: string) => Promise<{ results: { data: () => Promise<{ raw_url: string }> }[] }>;
  destroy: () => Promise<void>;
}

const batchSize = 100;

/** Pagefind with default settings: its own index in `folder`, queried by its own script. */
export async function createPagefind(pages: readonly BenchPage[], folder: string): Promise<Contestant> {
  const start = performance.now();
  await buildIndex(pages, folder);
  const buildSeconds = (performance.now() - start) / 1000;
  const address = pathToFileURL(join(folder, 'pagefind.js')).href;
  const { createInstance } = (await import(address)) as PagefindModule;
  const engine = ['pagefind.js', 'pagefind-worker.js'].map((name) =>
    brotliCompressSync(readFileSync(join(folder, name))),
  );
  const wasm = readFileSync(join(folder, 'wasm.unknown.pagefind'));
  return {
    name: 'Pagefind as it comes',
    buildSeconds,
    publishedBytes: sizeOfFolder(folder),
    engineBytes: [...engine, wasm].reduce((total, { length }) => total + length, 0),
    ask: (text) => ask(createInstance, folder, text),
  };
}

async function buildIndex(pages: readonly BenchPage[], folder: string): Promise<void> {
  // Our own build sets a chunk size that is not Pagefind's default.
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (let start = 0; start < pages.length; start += batchSize) {
    const records = pages.slice(start, start + batchSize).map(({ path, title, text }) => ({
      url: path,
      language: 'vi',
      content: `${title} . ${text}`,
      meta: { title },
    }));
    const answers = await Promise.all(records.map((record) => index.addCustomRecord(record)));
    const failed = answers.flatMap((answer) => answer.errors);
    if (failed.length > 0) throw new Error(`Pagefind refused a page: ${failed.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
}

async function ask(
  createInstance: PagefindModule['createInstance'],
  folder: string,
  text: string,
): Promise<BenchAnswer> {
  const fetched: Fetched = { bytes: 0, requests: 0 };
  const browserFetch = globalThis.fetch;
  globalThis.fetch = (address) => {
    const [path = ''] = String(address).split('?');
    const bytes = readFileSync(path);
    // Leaves the engine out, as for the others: entry file and WebAssembly are the same for every index.
    if (/\.pf_(?:meta|index|filter|fragment)$/.test(basename(path))) {
      fetched.bytes += bytes.length;
      fetched.requests += 1;
    }
    return Promise.resolve(new Response(bytes));
  };
  try {
    const start = performance.now();
    const instance = createInstance({ basePath: `${folder}/` });
    const { results } = await instance.search(text);
    const first = await Promise.all(results.slice(0, shownResults).map((result) => result.data()));
    const ms = performance.now() - start;
    const whole = { ...fetched };
    const spare = await Promise.all(results.slice(shownResults, asked).map((result) => result.data()));
    await instance.destroy();
    return { paths: [...first, ...spare].map((result) => result.raw_url), ms, first: whole, whole };
  } finally {
    globalThis.fetch = browserFetch;
  }
}
