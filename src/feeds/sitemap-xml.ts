import { ErrorLevel, SitemapItemStream, streamToPromise, validateSMIOptions, type SitemapItem } from 'sitemap';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * A `urlset` of the given items. Uses sitemap's item stream instead of its `SitemapStream`: that one rewrites every
 * date in UTC, so that a bare day becomes 17:00 of the day before, and it refuses an empty list.
 */
export async function sitemapXml(items: SitemapItem[], namespaces = ''): Promise<string> {
  const head = `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>`;
  return `${head}${await itemsXml(items)}</urlset>\n`;
}

async function itemsXml(items: SitemapItem[]): Promise<string> {
  if (items.length === 0) return '';
  const stream = new SitemapItemStream({ level: ErrorLevel.THROW });
  for (const item of items) stream.write(validateSMIOptions(item, ErrorLevel.THROW));
  stream.end();
  return String(await streamToPromise(stream));
}
