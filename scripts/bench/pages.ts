import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../src/hosting/serve-site-fs.ts';
import { readEnvironment } from '../command/environment.ts';
import { stopWithCallError } from '../command/stop.ts';
import { measureLighthouse } from './lighthouse-scores.ts';
import { measurePage, type PageCost } from './page-cost.ts';

/** Limits, in bytes after brotli: an article must fit into the first TCP window. */
const budgets = { article: 14_000, articleScript: 2_000, home: 30_000, font: 45_000 };

/** Compares sizes with their budgets and runs Lighthouse on the site in `OUT_DIR` (run `npm run build` first). */
export async function benchPages(): Promise<void> {
  const { outDir } = readEnvironment();
  if (!existsSync(join(outDir, 'bai-viet')))
    stopWithCallError(`Không thấy bài nào trong \`${outDir}\`.`, 'Dựng trang trước: `npm run build`.');
  const articles = articlePaths(outDir).map((path) => measurePage(outDir, path));
  const sizeOf = ({ html, css }: PageCost): number => html + css;
  const sorted = articles.sort((a, b) => sizeOf(a) - sizeOf(b));
  const [middle, largest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  if (!middle || !largest) throw new Error(`This should never happen: no page among the articles of ${outDir}.`);
  const home = measurePage(outDir, '/');
  const within = sorted.filter((cost) => sizeOf(cost) <= budgets.article).length;

  console.table([
    { what: 'article, median: HTML + CSS', bytes: sizeOf(middle), budget: budgets.article },
    { what: 'article, largest: HTML + CSS', bytes: sizeOf(largest), budget: budgets.article },
    { what: 'article: JavaScript', bytes: largest.js, budget: budgets.articleScript },
    { what: 'home: HTML + CSS + JavaScript', bytes: sizeOf(home) + home.js, budget: budgets.home },
    { what: 'fonts', bytes: home.font, budget: budgets.font },
  ]);
  console.log(`${within} of ${sorted.length} articles within ${budgets.article} bytes; the largest is ${largest.path}`);
  await reportLighthouse(outDir, middle.path);
}

async function reportLighthouse(siteDir: string, article: string): Promise<void> {
  const section = readdirSync(join(siteDir, 'chuyen-muc'), { withFileTypes: true }).find((entry) =>
    entry.isDirectory(),
  );
  const paths = ['/', article, `/chuyen-muc/${section?.name}/`, '/tim-kiem/'];
  const { server, url } = await serveSite({ siteDir, port: 0, host: 'localhost' });
  const results = await measureLighthouse(paths.map((path) => url + path));
  server.close();
  console.table(results.map(({ url: page, scores }) => ({ page: new URL(page).pathname, ...scores })));
  for (const { url: page, failed } of results)
    for (const audit of failed) console.log(`${new URL(page).pathname} ${audit}`);
}

const articlePaths = (siteDir: string): string[] =>
  readdirSync(join(siteDir, 'bai-viet'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/bai-viet/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
