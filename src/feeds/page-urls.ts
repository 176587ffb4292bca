import type { Article } from '../newsroom/article.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import {
  archivePath,
  homePath,
  monthPath,
  searchPath,
  sectionPath,
  sectionsPath,
  siteMapPath,
  tagPath,
  tagsPath,
  unitPath,
  unitsPath,
  verifyPath,
  yearPath,
} from '../newsroom/paths.ts';
import type { NewsDate } from '../vietnamese/news-date.ts';
import { absoluteUrl } from './absolute-url.ts';
import { lastChange } from '../newsroom/last-change.ts';
import type { SitemapUrl } from './sitemap.ts';

/**
 * Every page that is not an article, by its first address: crawlers reach `…/trang/2/` through it. The date of a list
 * is the newest change among its articles. A tag without articles is left out.
 */
export function pageUrls({ siteUrl, sections, units, tags, articles, pages }: Newsroom): SitemapUrl[] {
  const toUrl = (path: string, lastmod?: NewsDate): SitemapUrl => ({ url: absoluteUrl(siteUrl, path), lastmod });
  const newest = newestBy(articles, () => ['all']).get('all');
  const bySection = newestBy(articles, ({ section }) => [section]);
  const byUnit = newestBy(articles, ({ unit }) => [unit]);
  const byTag = newestBy(articles, (article) => article.tags);
  const byYear = newestBy(articles, ({ date }) => [date.slice(0, 4)]);
  const byMonth = newestBy(articles, ({ date }) => [date.slice(0, 7)]);

  return [
    toUrl(homePath, newest),
    ...pages.map(({ path, updated }) => toUrl(path, updated)),
    ...[searchPath, siteMapPath, verifyPath, sectionsPath, unitsPath, tagsPath].map((path) => toUrl(path)),
    ...sections.map(({ id }) => toUrl(sectionPath(id), bySection.get(id))),
    ...units.filter((unit) => unit.public).map(({ id }) => toUrl(unitPath(id), byUnit.get(id))),
    ...tags.filter(({ id }) => byTag.has(id)).map(({ id }) => toUrl(tagPath(id), byTag.get(id))),
    toUrl(archivePath, newest),
    ...[...byYear].map(([year, lastmod]) => toUrl(yearPath(year), lastmod)),
    ...[...byMonth].map(([month, lastmod]) => toUrl(monthPath(month.slice(0, 4), month.slice(5)), lastmod)),
  ];
}

/** Key → newest change among the articles that have it, in the order of the articles. */
function newestBy(articles: Article[], keysOf: (article: Article) => string[]): Map<string, NewsDate> {
  const newest = new Map<string, NewsDate>();
  for (const article of articles) {
    const change = lastChange(article);
    for (const key of keysOf(article)) if (change > (newest.get(key) ?? '')) newest.set(key, change);
  }
  return newest;
}
