import type { Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl } from './absolute-url.ts';
import { lastChange } from '../newsroom/last-change.ts';
import { pageUrls } from './page-urls.ts';
import type { SitemapUrl } from './sitemap.ts';

export interface SitemapFile {
  /** `/sitemap-2026.xml` */
  path: string;
  urls: SitemapUrl[];
}

/** The sitemaps protocol's limit. */
const mostUrls = 50_000;

/**
 * The sitemap files of a newsroom: one for the pages that are not articles, then one for each year of articles, newest
 * first, so that the file of an unchanged year keeps its bytes. Articles with `noindex` are left out.
 */
export function sitemapFiles(newsroom: Newsroom): SitemapFile[] {
  const byYear = Map.groupBy(
    newsroom.articles.filter(({ noindex }) => !noindex),
    ({ year }) => year,
  );
  const years = [...byYear].toSorted(([a], [b]) => Number(b) - Number(a));
  return [
    { path: '/sitemap-trang.xml', urls: pageUrls(newsroom) },
    ...years.flatMap(([year, articles]) =>
      splitFiles(
        `/sitemap-${year}`,
        articles.map((article) => ({ url: absoluteUrl(newsroom.siteUrl, article.path), lastmod: lastChange(article) })),
      ),
    ),
  ];
}

/** `/sitemap-2026.xml`, `/sitemap-2026-2.xml` … */
function splitFiles(name: string, urls: SitemapUrl[]): SitemapFile[] {
  const count = Math.ceil(urls.length / mostUrls);
  return Array.from({ length: count }, (_, index) => ({
    path: index === 0 ? `${name}.xml` : `${name}-${index + 1}.xml`,
    urls: urls.slice(index * mostUrls, (index + 1) * mostUrls),
  }));
}
