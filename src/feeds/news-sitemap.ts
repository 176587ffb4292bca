import type { Newsroom } from '../newsroom/newsroom.ts';
import { newsDateToInstant } from '../vietnamese/news-date.ts';
import { absoluteUrl } from './absolute-url.ts';
import { sitemapXml } from './sitemap-xml.ts';

const namespace = ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
const twoDays = 48 * 60 * 60 * 1000;

/** Google's limit for a news sitemap. */
const mostUrls = 1000;

/**
 * The news sitemap: the articles of the 48 hours before the build, as Google News requires
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). It is often empty, but it
 * always exists.
 */
export function createNewsSitemap({ agency, articles, siteUrl, now }: Newsroom): Promise<string> {
  const earliest = Date.parse(now) - twoDays;
  const items = articles
    .filter(({ date, noindex }) => !noindex && newsDateToInstant(date) >= earliest)
    .slice(0, mostUrls)
    .map(({ path, title, date }) => ({
      url: absoluteUrl(siteUrl, path),
      news: { publication: { name: agency.name, language: 'vi' }, publication_date: date, title },
      img: [],
      video: [],
      links: [],
    }));
  return sitemapXml(items, namespace);
}
