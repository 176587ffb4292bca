import type { Article } from './article.ts';

type Tagged = Pick<Article, 'id' | 'tags' | 'unit' | 'section'>;

/** Where a walk from the newest article to the oldest stands in the list of one tag. */
interface Shelf<A> {
  articles: A[];
  /** Index of the article that the walk is at. */
  position: number;
}

const wanted = 4;
/** Candidates looked at for each tag, on either side in time: enough to choose from, and the cost stays linear. */
const reach = 16;

/**
 * Up to four articles to read after each one, by id; articles that share no tag are never related. `articles` must be
 * newest first.
 *
 * More shared tags weigh more and rarer tags weigh more; then the same unit and section; then nearness in time. An
 * article is related to OLDER ones, and its tags are weighed by the archive as it stood on its day, so publishing an
 * article leaves the lists, and hence the pages, of all older ones as they were. Only the first few articles of a tag,
 * which have fewer than four older ones to offer, look to the next newer ones.
 */
export function relateArticles<A extends Tagged>(articles: readonly A[]): Map<string, A[]> {
  const shelves = shelveByTag(articles);
  return new Map(
    articles.map((article, index) => {
      const own = [...new Set(article.tags)].map((tag) => ({ tag, shelf: shelves.get(tag) as Shelf<A> }));
      for (const { shelf } of own) shelf.position += 1;
      const weights = new Map(own.map(({ tag, shelf }) => [tag, weigh(articles.length - index, shelf)]));
      const older = best(article, weights, own.map(({ shelf }) => olderOnes(shelf)));
      if (older.length >= wanted) return [article.id, older];
      const newer = best(article, weights, own.map(({ shelf }) => newerOnes(shelf)));
      return [article.id, [...older, ...newer].slice(0, wanted)];
    }),
  );
}

function shelveByTag<A extends Tagged>(articles: readonly A[]): Map<string, Shelf<A>> {
  const shelves = new Map<string, Shelf<A>>();
  for (const article of articles) {
    for (const tag of new Set(article.tags)) {
      const shelf = shelves.get(tag) ?? { articles: [], position: -1 };
      shelf.articles.push(article);
      shelves.set(tag, shelf);
    }
  }
  return shelves;
}

/** Nearest in time first, both. */
const olderOnes = <A>({ articles, position }: Shelf<A>): A[] => articles.slice(position + 1, position + 1 + reach);
const newerOnes = <A>({ articles, position }: Shelf<A>): A[] =>
  articles.slice(Math.max(0, position - reach), position).reverse();

/** How many times the archive of that day must be halved to be as small as the tag: whole, so that ties are true ties. */
const weigh = (archive: number, { articles, position }: Shelf<unknown>): number =>
  1 + Math.floor(Math.log2(archive / (articles.length - position)));

function best<A extends Tagged>(article: A, weights: ReadonlyMap<string, number>, lists: A[][]): A[] {
  const candidates = new Set(lists.flat());
  const scored = [...candidates].map((candidate) => ({ candidate, score: scoreOf(candidate, article, weights) }));
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, wanted)
    .map(({ candidate }) => candidate);
}

/** Unit and section together weigh less than one shared tag. */
function scoreOf(candidate: Tagged, article: Tagged, weights: ReadonlyMap<string, number>): number {
  let score = (candidate.unit === article.unit ? 0.4 : 0) + (candidate.section === article.section ? 0.2 : 0);
  for (const tag of new Set(candidate.tags)) score += weights.get(tag) ?? 0;
  return score;
}
