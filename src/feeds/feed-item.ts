import { attachmentTypes } from '../newsroom/attachment.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { unitPath } from '../newsroom/paths.ts';
import type { NewsDate } from '../vietnamese/news-date.ts';
import { absoluteUrl } from './absolute-url.ts';
import { articleNames } from './article-names.ts';
import { coverImages, type CoverImage } from './cover-images.ts';
import type { FeedArticle } from './feed.ts';
import { lastChange } from '../newsroom/last-change.ts';
import { legalXml } from './legal-xml.ts';
import { makeAbsolute } from './make-absolute.ts';

/** One article for every feed format: full addresses, and only characters that XML allows. */
export interface FeedItem {
  url: string;
  title: string;
  summary: string;
  html: string;
  creator: string;
  creatorUrl: string | undefined;
  /** The section, then the tags. */
  categories: string[];
  published: NewsDate;
  /** Undefined if nothing changed since publication. */
  modified: NewsDate | undefined;
  sourceUrl: string | undefined;
  image: CoverImage | undefined;
  attachments: { url: string; type: string; title: string; bytes: number }[];
}

export function createFeedItem(newsroom: Newsroom, { article, html }: FeedArticle): FeedItem {
  const url = absoluteUrl(newsroom.siteUrl, article.path);
  const { unit, creator, section, tags } = articleNames(newsroom, article);
  const modified = lastChange(article);
  return {
    url,
    title: legalXml(article.title),
    summary: legalXml(article.lead),
    html: legalXml(makeAbsolute(html, url)),
    creator: legalXml(creator),
    creatorUrl: unit.public ? absoluteUrl(newsroom.siteUrl, unitPath(unit.id)) : undefined,
    categories: [section, ...tags].map(legalXml),
    published: article.date,
    modified: modified === article.date ? undefined : modified,
    sourceUrl: article.source?.url,
    image: coverImages(newsroom, article)[0],
    attachments: article.attachments.map(({ path, kind, text, bytes }) => ({
      url: absoluteUrl(newsroom.siteUrl, path),
      type: attachmentTypes[kind],
      title: legalXml(text),
      bytes,
    })),
  };
}
