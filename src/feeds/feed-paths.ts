/** Paths of the machine-readable files; as permanent as the addresses of pages. */

export const rssPath = '/rss.xml';
export const jsonFeedPath = '/feed.json';
export const sitemapIndexPath = '/sitemap-index.xml';
export const newsSitemapPath = '/sitemap-tin-moi.xml';

/** The feeds of one list: `/chuyen-muc/an-ninh-trat-tu/rss.xml`. */
export const listRssPath = (list: string): string => `${list}rss.xml`;
export const listJsonFeedPath = (list: string): string => `${list}feed.json`;
