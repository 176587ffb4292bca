import { ErrorLevel, SitemapIndexStream, streamToPromise } from 'sitemap';
import { absoluteUrl } from './absolute-url.ts';
import { newsSitemapPath } from './feed-paths.ts';
import { isoInstant } from './iso-instant.ts';
import type { SitemapFile } from './sitemap-files.ts';

interface SitemapIndexInput {
  siteUrl: string;
  files: SitemapFile[];
}

/**
 * The index of all sitemap files, each with the date of its newest page. The last is the news sitemap, whose pages are
 * also in the others. Its dates are instants in UTC.
 */
export async function createSitemapIndex({ siteUrl, files }: SitemapIndexInput): Promise<string> {
  const stream = new SitemapIndexStream({ level: ErrorLevel.THROW });
  for (const file of files) {
    const lastmod = newestOf(file);
    stream.write({ url: absoluteUrl(siteUrl, file.path), ...(lastmod && { lastmod: isoInstant(lastmod) }) });
  }
  stream.write({ url: absoluteUrl(siteUrl, newsSitemapPath) });
  stream.end();
  return `${String(await streamToPromise(stream))}\n`;
}

const newestOf = ({ urls }: SitemapFile) =>
  urls.map(({ lastmod = '' }) => lastmod).reduce((newest, lastmod) => (lastmod > newest ? lastmod : newest), '');
