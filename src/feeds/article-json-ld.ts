import type { GovernmentOrganizationLeaf, ImageObject, NewsArticleLeaf, PersonLeaf, WithContext } from 'schema-dts';
import type { Article } from '../newsroom/article.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { unitPath } from '../newsroom/paths.ts';
import { absoluteUrl } from './absolute-url.ts';
import { agencyNode } from './agency-node.ts';
import type { ArticleInput } from './article-input.ts';
import { articleNames } from './article-names.ts';
import { coverImages, type CoverImage } from './cover-images.ts';
import { cutHeadline } from './cut-headline.ts';
import { isoInstant } from './iso-instant.ts';
import { lastChange } from '../newsroom/last-change.ts';

/** A `NewsArticle` of schema.org: only data that the article's page shows. */
export function articleJsonLd({ newsroom, article }: ArticleInput): WithContext<NewsArticleLeaf> {
  const { section, tags } = articleNames(newsroom, article);
  const url = absoluteUrl(newsroom.siteUrl, article.path);
  const images = coverImages(newsroom, article);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${url}#bai-viet`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    url,
    headline: cutHeadline(article.title),
    description: article.lead,
    datePublished: isoInstant(article.date),
    dateModified: isoInstant(lastChange(article)),
    author: authorNode(newsroom, article),
    publisher: agencyNode(newsroom),
    ...(images.length > 0 && { image: images.map(imageNode) }),
    articleSection: section,
    ...(tags.length > 0 && { keywords: tags }),
    ...(article.credit && { creditText: article.credit }),
    ...(article.source && { isBasedOn: article.source.url }),
    inLanguage: 'vi',
    isAccessibleForFree: true,
  };
}

/** The officer if the article names one, working for the unit; otherwise the unit, under its name of that day. */
function authorNode(newsroom: Newsroom, article: Article): PersonLeaf | GovernmentOrganizationLeaf {
  const { unit, unitName } = articleNames(newsroom, article);
  const unitNode: GovernmentOrganizationLeaf = {
    '@type': 'GovernmentOrganization',
    name: unitName,
    ...(unit.public && { url: absoluteUrl(newsroom.siteUrl, unitPath(unit.id)) }),
    parentOrganization: { '@id': agencyNode(newsroom)['@id'] },
  };
  return article.author ? { '@type': 'Person', name: article.author, worksFor: unitNode } : unitNode;
}

const imageNode = ({ url, width, height, alt, credit, caption }: CoverImage): ImageObject => ({
  '@type': 'ImageObject',
  url,
  width: `${width}`,
  height: `${height}`,
  caption: caption ?? alt,
  ...(credit && { creditText: credit }),
});
