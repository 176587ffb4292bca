import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createSearchEngine } from '../search/search-engine.ts';
import { manifestFile } from '../search/index/search-manifest.ts';
import { indexPages } from '../testing/index-pages.ts';
import { openBundle, type OpenBundle } from './bundle-format.ts';
import { bundleGroup } from './bundle-group-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

const folder = makeTemporaryFolder('goi-tim-kiem-');
const groupDir = join(folder, '2026-0a');
const cacheDir = join(folder, 'cache');

const page = { url: '/a/', title: 'Tuần tra', content: 'Tổ và tổ đi dọc bờ sông và hát, và nghỉ.' };
for (const [path, bytes] of indexPages([page], { wordsInChunk: 1 })) {
  mkdirSync(dirname(join(groupDir, path)), { recursive: true });
  writeFileSync(join(groupDir, path), gzipSync(bytes));
}
const bundleOf = (isBrief: boolean): Promise<OpenBundle> =>
  openBundle(new Blob([new Uint8Array(gunzipSync(bundleGroup({ groupDir, cacheDir, isBrief })))]));

/** The results of a search that has only the bundle, with their excerpts. */
async function search({ file }: OpenBundle, text: string): Promise<string[]> {
  const engine = await createSearchEngine(async (path) => {
    if (path === manifestFile)
      return new TextEncoder().encode(
        JSON.stringify({ groups: [{ folder: 'g', years: ['2026'], pages: 1 }], abbreviations: [], quickLinks: [] }),
      );
    const found = file(path.slice('g/'.length));
    if (!found) throw new Error(`No file ${path}`);
    return new Uint8Array(await found.arrayBuffer());
  });
  for await (const { hits, wanted } of engine.search({ text, filters: {}, order: 'phu-hop' }))
    return (await engine.show({ hits, wanted })).map(
      ({ path, excerpt }) => `${path} ${excerpt.map((part) => part.text).join('')}`,
    );
  return [];
}

it('holds a whole index, unpacked', async () => {
  const bundle = await bundleOf(false);
  expect(bundle.table.isBrief).toBe(false);
  expect(await search(bundle, '"và tổ"')).toEqual([`/a/ ${page.content}`]);
});

it('holds in brief what most searches need: no texts, and no other places of words like “và”', async () => {
  const bundle = await bundleOf(true);
  expect(bundle.table.isBrief).toBe(true);
  expect(await search(bundle, 'bờ sông')).toEqual(['/a/ ']);
  await expect(search(bundle, '"và tổ"')).rejects.toThrow('No file g/index/');
});

it('is made once for the same index', () => {
  bundleGroup({ groupDir, cacheDir, isBrief: false });
  const names = readdirSync(cacheDir).sort();
  expect(names).toEqual(['2026-0a.du.1', '2026-0a.gon.1']);
  rmSync(groupDir, { recursive: true });
  expect(existsSync(groupDir)).toBe(false);
  expect(bundleGroup({ groupDir, cacheDir, isBrief: false }).length).toBeGreaterThan(0);
});
