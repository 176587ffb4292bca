import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageText } from '../../src/search/building/page-text.ts';

/** The text of a built page; every engine gets the same. */
export interface BenchPage {
  path: string;
  title: string;
  text: string;
  tags: string[];
}

/** Reads the articles of a built site, by path. @throws when the site has none */
export function readBenchPages(siteDir: string): BenchPage[] {
  const files = readdirSync(join(siteDir, 'bai-viet'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/index.html'))
    .sort();
  const pages = files.flatMap((file) => {
    const html = readFileSync(join(siteDir, 'bai-viet', file), 'utf8');
    return html.includes('data-article-body') ? [toPage(`/bai-viet/${file.replace(/index\.html$/, '')}`, html)] : [];
  });
  if (pages.length === 0) throw new Error(`No article in ${siteDir}: run \`npm run build\` first.`);
  return pages;
}

const toPage = (path: string, html: string): BenchPage => ({
  path,
  title: pageText(html, '<h1'),
  text: [pageText(html, 'article-lead'), pageText(html)].filter(Boolean).join(' '),
  tags: [...html.matchAll(/<meta property="article:tag" content="([^"]*)"/g)].map(([, tag = '']) => tag),
});
