import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mdxComponentNames } from '../src/components/mdx/names.ts';
import { readNewsroom } from '../src/reading/read-newsroom-fs.ts';
import { buildSearchIndex } from '../src/search/build-index-fs.ts';
const [siteDir, contentDir, out] = process.argv.slice(2) as [string, string, string];
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const name of readdirSync(siteDir).filter((e) => e !== 'pagefind'))
  symlinkSync(resolve(siteDir, name), join(out, name), statSync(join(siteDir, name)).isDirectory() ? 'dir' : 'file');
const { newsroom } = await readNewsroom({
  contentDir: resolve(contentDir),
  now: Date.now(),
  siteUrl: undefined,
  mdxComponents: mdxComponentNames,
  pictureCacheDir: '/tmp/dev/anh',
});
const t = performance.now();
await buildSearchIndex({ siteDir: out, newsroom: newsroom!, cacheDir: '/tmp/dev/cache' + Math.random() });
console.log('index built', ((performance.now() - t) / 1000).toFixed(1), 's');
