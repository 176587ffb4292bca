import type { Newsroom } from '../newsroom/newsroom.ts';
import { searchPath } from '../newsroom/paths.ts';
import { absoluteUrl } from './absolute-url.ts';
import { newsSitemapPath, sitemapIndexPath } from './feed-paths.ts';

/**
 * `robots.txt`: crawlers may fetch everything except search results, which are endless, and the files of the search
 * index. A page that must not be indexed says so itself, and a crawler must fetch it to read that. In a preview
 * crawlers may fetch nothing.
 */
export const createRobots = ({ siteUrl, preview }: Pick<Newsroom, 'siteUrl' | 'preview'>): string =>
  preview === undefined ? officialRobots(siteUrl) : ['User-agent: *', 'Disallow: /', ''].join('\n');

const officialRobots = (siteUrl: string): string =>
  [
    'User-agent: *',
    `Disallow: ${searchPath}?`,
    'Disallow: /pagefind/',
    '',
    `Sitemap: ${absoluteUrl(siteUrl, sitemapIndexPath)}`,
    `Sitemap: ${absoluteUrl(siteUrl, newsSitemapPath)}`,
    '',
  ].join('\n');
