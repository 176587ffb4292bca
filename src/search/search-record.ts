import type { Article } from '../newsroom/article.ts';
import type { Section } from '../schemas/section.ts';
import type { Tag } from '../schemas/tag.ts';
import type { Unit } from '../schemas/unit.ts';
import { dayOf } from '../vietnamese/news-date.ts';

/** What one page is found by. */
export interface SearchRecord {
  url: string;
  title: string;
  content: string;
  /** What the page does not show. */
  hidden: string;
  filters: Record<string, string[]>;
}

interface RecordContext {
  text: string;
  unit: Unit | undefined;
  section: Section | undefined;
  tags: Tag[];
}

/**
 * The page's text, and beside it the words by which readers may know it though it does not say
 * them: every name and the code of its unit, its section and tags, its hidden keywords.
 */
export function toSearchRecord(article: Article, { text, unit, section, tags }: RecordContext): SearchRecord {
  const hidden = [
    ...(unit ? [unit.name, ...unit.names.map(({ name }) => name), unit.code ?? ''] : []),
    section?.name ?? '',
    ...tags.map(({ name }) => name),
    ...article.keywords,
    article.author ?? '',
    article.credit ?? '',
  ].filter(Boolean);
  return {
    url: article.path,
    title: article.title,
    content: [article.summary, text].filter(Boolean).join(' '),
    hidden: [...new Set(hidden)].join(' . '),
    filters: {
      'don-vi': [article.unit],
      'chuyen-muc': [article.section],
      the: article.tags,
      nam: [dayOf(article.date).slice(0, 4)],
      ngay: [article.date],
    },
  };
}
