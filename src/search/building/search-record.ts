import type { Article } from '../../newsroom/article.ts';
import { fileKeyOf } from '../../newsroom/withdrawable-file.ts';
import type { Section } from '../../schemas/section.ts';
import type { Tag } from '../../schemas/tag.ts';
import type { Unit } from '../../schemas/unit.ts';
import { dayOf } from '../../vietnamese/news-date.ts';
import { resolveDates } from '../../vietnamese/resolve-dates.ts';
import { documentKeys } from './document-keys.ts';
import { publishedKey, saidKey } from '../index/index-keys.ts';
import type { FilterName } from '../search-types.ts';

/** The searchable data of one page. */
export interface SearchRecord {
  url: string;
  title: string;
  content: string;
  /** Words that the page does not show. */
  hidden: string;
  /** Keys of its documents, as `fileKeyOf` gives them; left out where there are none. */
  files?: string[];
  /** Day or instant of publication. */
  date: string;
  filters: Record<FilterName, string[]>;
}

interface RecordContext {
  text: string;
  unit: Unit | undefined;
  section: Section | undefined;
  tags: Tag[];
}

/**
 * The page's text, and the words that readers may search although the page does not show them: every name and the code
 * of its unit, its section and tags, its hidden keywords, its documents. Also the keys of the days and documents that
 * the page names.
 */
export function toSearchRecord(article: Article, { text, unit, section, tags }: RecordContext): SearchRecord {
  const hidden = [
    ...(unit ? [unit.name, ...unit.names.map(({ name }) => name), unit.code ?? ''] : []),
    section?.name ?? '',
    ...tags.map(({ name }) => name),
    ...article.keywords,
    ...article.attachments.flatMap(({ source, text }) => [source.replace(/^.*\//, ''), text]),
    article.author ?? '',
    article.credit ?? '',
  ].filter(Boolean);
  const content = [article.summary, text].filter(Boolean).join(' ');
  const files = article.attachments.flatMap(({ path }) => fileKeyOf(path) ?? []);
  const keys = keysOf([article.title, content].join(' \n '), dayOf(article.date));
  return {
    url: article.path,
    title: article.title,
    content,
    hidden: [...new Set(hidden), ...keys].join(' . '),
    ...(files.length > 0 && { files }),
    date: article.date,
    filters: {
      'don-vi': [article.unit],
      'chuyen-muc': [article.section],
      the: article.tags,
      nam: [dayOf(article.date).slice(0, 4)],
    },
  };
}

/** A day counts for its month too. A day that is named often counts often. */
function keysOf(text: string, published: string): string[] {
  const days = resolveDates(text, published);
  const months = days.map((day) => day.slice(0, 7));
  return [
    ...days.map(saidKey),
    ...[...new Set(months)].filter((month) => !days.includes(month)).map(saidKey),
    publishedKey(published),
    publishedKey(published.slice(0, 7)),
    ...documentKeys(text),
  ];
}
