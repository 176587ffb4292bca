import type { Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl } from './absolute-url.ts';
import type { ArticleInput, PageInput } from './article-input.ts';
import { articleNames } from './article-names.ts';
import { coverImages, type CoverImage } from './cover-images.ts';
import { isoInstant } from './iso-instant.ts';
import { lastChange } from '../newsroom/last-change.ts';

/** One `<meta property content>`. */
export interface PropertyMeta {
  property: string;
  content: string;
}

/**
 * The card that Zalo, Facebook and others show for an article; its picture is a published JPEG, never the original.
 */
export function articleOpenGraph({ newsroom, article }: ArticleInput): PropertyMeta[] {
  const { section, tags } = articleNames(newsroom, article);
  const { title, lead, path, date, updated } = article;
  const image = coverImages(newsroom, article)[0];
  return toMeta([
    ['og:type', 'article'],
    ...commonPairs(newsroom, title, lead, path),
    ['article:published_time', isoInstant(date)],
    ...(updated.length > 0 ? [pair('article:modified_time', isoInstant(lastChange(article)))] : []),
    ['article:section', section],
    ...tags.map((tag) => pair('article:tag', tag)),
    ...(image ? imagePairs(image) : []),
    ['twitter:card', image ? 'summary_large_image' : 'summary'],
  ]);
}

/** The card of a page that is not an article. */
export const pageOpenGraph = ({ newsroom, title, description, path }: PageInput): PropertyMeta[] =>
  toMeta([['og:type', 'website'], ...commonPairs(newsroom, title, description, path), ['twitter:card', 'summary']]);

type Pair = [property: string, content: string];

const pair = (property: string, content: string): Pair => [property, content];

const commonPairs = ({ agency, siteUrl }: Newsroom, title: string, description: string, path: string): Pair[] => [
  ['og:title', title],
  ['og:description', description],
  ['og:url', absoluteUrl(siteUrl, path)],
  ['og:site_name', agency.name],
  ['og:locale', 'vi_VN'],
];

const imagePairs = ({ url, width, height, alt }: CoverImage): Pair[] => [
  ['og:image', url],
  ['og:image:type', 'image/jpeg'],
  ['og:image:width', `${width}`],
  ['og:image:height', `${height}`],
  ['og:image:alt', alt],
];

const toMeta = (pairs: Pair[]): PropertyMeta[] => pairs.map(([property, content]) => ({ property, content }));
