import type { NewsDate } from '../vietnamese/news-date.ts';
import { absoluteUrl } from './absolute-url.ts';
import type { ArticleInput, PageInput } from './article-input.ts';
import { articleNames } from './article-names.ts';

/** One `<meta name content>`. */
export interface NamedMeta {
  name: string;
  content: string;
}

/**
 * The Dublin Core elements that Viet Nam's state agencies put in every page (Thông tư 24/2011/TT-BTTTT, Điều 4: title,
 * creator, date, description, publisher and identifier always; language, source, contributor and subject where known).
 */
export function articleDublinCore({ newsroom, article }: ArticleInput): NamedMeta[] {
  const { creator, section, tags } = articleNames(newsroom, article);
  return toMeta({
    title: article.title,
    creator,
    date: article.date,
    description: article.lead,
    publisher: newsroom.agency.name,
    identifier: absoluteUrl(newsroom.siteUrl, article.path),
    language: 'vi',
    source: article.source && `${article.source.name}, ${article.source.url}`,
    contributor: article.author,
    subject: [section, ...tags].join('; '),
  });
}

interface DatedPageInput extends PageInput {
  /** The date of the newest article of a list, or of the last change to a standing page. */
  date?: NewsDate | undefined;
}

/** The same for a page that is not an article: its author is the agency. */
export const pageDublinCore = ({ newsroom, title, description, path, date }: DatedPageInput): NamedMeta[] =>
  toMeta({
    title,
    creator: newsroom.agency.name,
    date,
    description,
    publisher: newsroom.agency.name,
    identifier: absoluteUrl(newsroom.siteUrl, path),
    language: 'vi',
  });

const toMeta = (elements: Record<string, string | undefined>): NamedMeta[] =>
  Object.entries(elements).flatMap(([element, content]) => (content ? [{ name: `DC.${element}`, content }] : []));
