import type { Section } from '../schemas/section.ts';
import type { Tag } from '../schemas/tag.ts';
import type { Unit } from '../schemas/unit.ts';
import type { Article } from './article.ts';
import { findNeighbours, type Neighbours } from './find-neighbours.ts';
import { groupByMonth, type YearOfArticles } from './group-by-month.ts';
import type { Newsroom } from './newsroom.ts';
import { pageTitles } from './page-titles.ts';
import { relateArticles } from './relate-articles.ts';
import { unitLineage } from './unit-lineage.ts';

/**
 * The lists and lookups that pages need, computed once. Every list of articles is newest first; every key is an id.
 */
export interface NewsroomIndex {
  sectionById: Map<string, Section>;
  unitById: Map<string, Unit>;
  tagById: Map<string, Tag>;
  /** Every section, unit or tag of the registries has a list, even an empty one; in the order of the registry. */
  articlesBySection: Map<string, Article[]>;
  articlesByUnit: Map<string, Article[]>;
  articlesByTag: Map<string, Article[]>;
  /** The archive, newest first: years, their months, their articles. */
  years: YearOfArticles[];
  /** The articles of each month: `2020/06` → its articles. */
  months: Map<string, Article[]>;
  /** By article: the title of its page; no two are equal. */
  pageTitles: Map<string, string>;
  /** By article: the next older and the next newer one of its section. */
  neighbours: Map<string, Neighbours>;
  /** By article: up to four articles to read next, best first. */
  related: Map<string, Article[]>;
  /** By unit: the public units that it replaced, and the public units that replaced it. */
  predecessors: Map<string, Unit[]>;
  successors: Map<string, Unit[]>;
}

type Registered = { id: string };

/** `articles` of the newsroom must be newest first. Takes linear time, a moment for 50,000 articles. */
export function indexNewsroom({ articles, sections, units, tags }: Newsroom): NewsroomIndex {
  const years = groupByMonth(articles);
  return {
    sectionById: byId(sections),
    unitById: byId(units),
    tagById: byId(tags),
    articlesBySection: listsOf(sections, articles, (article) => [article.section]),
    articlesByUnit: listsOf(units, articles, (article) => [article.unit]),
    articlesByTag: listsOf(tags, articles, (article) => article.tags),
    years,
    months: new Map(
      years.flatMap(({ year, months }) => months.map((month) => [`${year}/${month.month}`, month.articles])),
    ),
    pageTitles: pageTitles(articles),
    neighbours: findNeighbours(articles),
    related: relateArticles(articles),
    ...unitLineage(units),
  };
}

const byId = <Item extends Registered>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

function listsOf(
  registry: readonly Registered[],
  articles: readonly Article[],
  keysOf: (article: Article) => string[],
) {
  const lists = new Map<string, Article[]>(registry.map(({ id }) => [id, []]));
  for (const article of articles) for (const key of new Set(keysOf(article))) lists.get(key)?.push(article);
  return lists;
}
