import type { Newsroom } from '../newsroom/newsroom.ts';
import { searchPath } from '../newsroom/paths.ts';
import { absoluteUrl } from './absolute-url.ts';
import { newsSitemapPath, sitemapIndexPath } from './feed-paths.ts';

/**
 * `robots.txt`: everything is open but results of searches, which are without end, and the files of the search index.
 * A page that must not be indexed says so itself, which a crawler can only read if it may fetch it. In a preview
 * nothing is open.
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
