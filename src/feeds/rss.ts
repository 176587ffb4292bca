import { generateRssFeed, type RssFeed } from 'feedsmith';
import { escapeHtml } from '../newsroom/escape-html.ts';
import { absoluteUrl } from './absolute-url.ts';
import type { CoverImage } from './cover-images.ts';
import { feedDate } from './feed-date.ts';
import { createFeedItem, type FeedItem } from './feed-item.ts';
import { feedLength, type Feed } from './feed.ts';
import { legalXml } from './legal-xml.ts';
import { unpadCdata } from './unpad-cdata.ts';

/**
 * RSS 2.0 with the full text of the newest articles. Does not read the clock, so the same input gives the same bytes.
 */
export function createRssFeed({ newsroom, title, description, path, selfPath, articles }: Feed): string {
  const { agency, siteUrl } = newsroom;
  const items = articles.slice(0, feedLength).map((article) => createFeedItem(newsroom, article));
  const newest = items
    .map(({ published, modified }) => modified ?? published)
    .toSorted()
    .at(-1);
  const channel: RssFeed.Feed<Date, true> = {
    title: legalXml(title),
    link: absoluteUrl(siteUrl, path),
    description: legalXml(description),
    language: 'vi',
    managingEditor: { email: agency.email, name: legalXml(agency.responsible) },
    ...(newest && { lastBuildDate: feedDate(newest) }),
    atom: { links: [{ href: absoluteUrl(siteUrl, selfPath), rel: 'self', type: 'application/rss+xml' }] },
    items: items.map(toRssItem),
  };
  return unpadCdata(generateRssFeed(channel, { strict: true }));
}

const toRssItem = (item: FeedItem): RssFeed.Item<Date, true> => ({
  title: item.title,
  link: item.url,
  description: escapeHtml(item.summary), // feed readers expect HTML
  guid: { value: item.url, isPermaLink: true },
  pubDate: feedDate(item.published),
  categories: item.categories.map((name) => ({ name })),
  content: { encoded: item.html },
  dc: { creators: [item.creator], ...(item.sourceUrl && { sources: [item.sourceUrl] }) },
  ...(item.modified && { atom: { updated: feedDate(item.modified) } }),
  ...(item.image && imageElements(item.image)),
});

const imageElements = (image: CoverImage): Pick<RssFeed.Item<Date, true>, 'enclosures' | 'media'> => ({
  enclosures: [{ url: image.url, length: image.bytes, type: 'image/jpeg' }],
  media: {
    contents: [
      {
        url: image.url,
        type: 'image/jpeg',
        medium: 'image',
        width: image.width,
        height: image.height,
        description: { value: legalXml(image.alt), type: 'plain' },
        ...(image.credit && { credits: [{ value: legalXml(image.credit), role: 'photographer' }] }),
      },
    ],
  },
});
