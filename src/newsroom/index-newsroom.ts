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

/** All that pages ask of the newsroom, asked once. Every list of articles is newest first; every key is an id. */
export interface NewsroomIndex {
  articleById: Map<string, Article>;
  sectionById: Map<string, Section>;
  unitById: Map<string, Unit>;
  tagById: Map<string, Tag>;
  /** Every section, unit or tag of the registries has its list, be it empty; in the order of the registry. */
  articlesBySection: Map<string, Article[]>;
  articlesByUnit: Map<string, Article[]>;
  articlesByTag: Map<string, Article[]>;
  /** The archive, newest first: years, their months, their articles. */
  years: YearOfArticles[];
  /** The same by month: `2020/06` → its articles. */
  months: Map<string, Article[]>;
  /** By article: what its page is called, each by a name of its own. */
  pageTitles: Map<string, string>;
  /** By article: the older and the newer one of its section. */
  neighbours: Map<string, Neighbours>;
  /** By article: up to four to read next, best first. */
  related: Map<string, Article[]>;
  /** By unit: public units whose work it took over, and those that took over its own. */
  predecessors: Map<string, Unit[]>;
  successors: Map<string, Unit[]>;
}

type Registered = { id: string };

/** `articles` of the newsroom must be newest first, as they are. Linear in them: 50,000 take a moment. */
export function indexNewsroom({ articles, sections, units, tags }: Newsroom): NewsroomIndex {
  const years = groupByMonth(articles);
  return {
    articleById: byId(articles),
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
