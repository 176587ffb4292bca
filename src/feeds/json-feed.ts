import { generateJsonFeed, type JsonFeed } from 'feedsmith';
import { absoluteUrl } from './absolute-url.ts';
import { feedDate } from './feed-date.ts';
import { createFeedItem, type FeedItem } from './feed-item.ts';
import { feedLength, type Feed } from './feed.ts';

/** JSON Feed 1.1 with the full text of the newest articles. */
export function createJsonFeed({ newsroom, title, description, path, selfPath, articles }: Feed): string {
  const { agency, siteUrl } = newsroom;
  const feed: JsonFeed.Feed<Date, true> = {
    title,
    home_page_url: absoluteUrl(siteUrl, path),
    feed_url: absoluteUrl(siteUrl, selfPath),
    description,
    language: 'vi',
    authors: [{ name: agency.name, url: absoluteUrl(siteUrl, '/') }],
    items: articles.slice(0, feedLength).map((article) => toJsonItem(createFeedItem(newsroom, article))),
  };
  const written = generateJsonFeed(feed, { strict: true }) as object;
  // feedsmith leaves an empty list out, and a JSON Feed without `items` is not valid.
  return JSON.stringify(feed.items.length > 0 ? written : { ...written, items: [] }, null, 2);
}

const toJsonItem = (item: FeedItem): JsonFeed.Item<Date, true> => ({
  id: item.url,
  url: item.url,
  ...(item.sourceUrl && { external_url: item.sourceUrl }),
  title: item.title,
  content_html: item.html,
  summary: item.summary,
  ...(item.image && { image: item.image.url }),
  date_published: feedDate(item.published),
  ...(item.modified && { date_modified: feedDate(item.modified) }),
  tags: item.categories,
  authors: [{ name: item.creator, ...(item.creatorUrl && { url: item.creatorUrl }) }],
  language: 'vi',
  ...(item.attachments.length > 0 && {
    attachments: item.attachments.map(({ url, type, title, bytes }) => ({
      url,
      mime_type: type,
      title,
      size_in_bytes: bytes,
    })),
  }),
});
