import type { NewsDate } from '../vietnamese/news-date.ts';
import { sitemapXml } from './sitemap-xml.ts';

/** One page of a sitemap. */
export interface SitemapUrl {
  /** Full address. */
  url: string;
  lastmod?: NewsDate | undefined;
}

/** One sitemap file; a crawler takes at most 50,000 addresses in each. */
export const createSitemap = (urls: SitemapUrl[]): Promise<string> =>
  sitemapXml(urls.map(({ url, lastmod }) => ({ url, ...(lastmod && { lastmod }), img: [], video: [], links: [] })));
