import type { Article } from './article.ts';

type Tagged = Pick<Article, 'id' | 'tags' | 'unit' | 'section'>;

/** An article with the lists of its tags. */
interface TagEntry<A> {
  article: A;
  /** Its index among all articles; the newest is 0. */
  index: number;
  /** One for each of its tags. */
  tags: TagIndex<A>[];
}

/** The articles of one tag, newest first. */
interface TagIndex<A> {
  entries: TagEntry<A>[];
  /** The current index in the walk from the newest article to the oldest. */
  position: number;
}

const wanted = 4;
/** Candidates for each tag on either side in time: enough to choose from, and the cost stays linear. */
const reach = 16;

/**
 * Up to four articles to read after each one, by id, best first. Articles that share no tag are never related.
 * `articles` must be newest first.
 *
 * More shared tags and rarer tags weigh more; then the same unit and section; then nearness in time. An article is
 * related to OLDER ones, and its tags are weighed in the archive of its day. So publishing an article changes no list,
 * and hence no page, of an older article. Only the first few articles of a tag, which have fewer than four older ones,
 * use the next newer ones.
 */
export function relateArticles<A extends Tagged>(articles: readonly A[]): Map<string, A[]> {
  return new Map(
    indexByTag(articles).map((entry) => {
      for (const tagIndex of entry.tags) tagIndex.position += 1;
      const weights = new Map(entry.tags.map((tagIndex) => [tagIndex, weigh(articles.length - entry.index, tagIndex)]));
      const older = chooseBest(entry, weights, entry.tags.flatMap(olderEntries));
      if (older.length === wanted) return [entry.article.id, older];
      const newer = chooseBest(entry, weights, entry.tags.flatMap(newerEntries));
      return [entry.article.id, [...older, ...newer].slice(0, wanted)];
    }),
  );
}

function indexByTag<A extends Tagged>(articles: readonly A[]): TagEntry<A>[] {
  const tags = new Map<string, TagIndex<A>>();
  return articles.map((article, index) => {
    const entry: TagEntry<A> = { article, index, tags: [] };
    for (const tag of new Set(article.tags)) {
      const tagIndex = tags.get(tag) ?? { entries: [], position: -1 };
      tags.set(tag, tagIndex);
      tagIndex.entries.push(entry);
      entry.tags.push(tagIndex);
    }
    return entry;
  });
}

const olderEntries = <A>({ entries, position }: TagIndex<A>): TagEntry<A>[] =>
  entries.slice(position + 1, position + 1 + reach);
const newerEntries = <A>({ entries, position }: TagIndex<A>): TagEntry<A>[] =>
  entries.slice(Math.max(0, position - reach), position);

/** How often the archive of that day must be halved to be as small as the tag; rounded, so that near ties are ties. */
const weigh = (archive: number, { entries, position }: TagIndex<unknown>): number =>
  1 + Math.floor(Math.log2(archive / (entries.length - position)));

function chooseBest<A extends Tagged>(
  entry: TagEntry<A>,
  weights: ReadonlyMap<TagIndex<A>, number>,
  candidates: TagEntry<A>[],
): A[] {
  const distance = (candidate: TagEntry<A>) => Math.abs(candidate.index - entry.index);
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, score: scoreOf(candidate, entry.article, weights) }))
    .toSorted((a, b) => b.score - a.score || distance(a.candidate) - distance(b.candidate))
    .slice(0, wanted)
    .map(({ candidate }) => candidate.article);
}

/** Unit and section together weigh less than one shared tag. */
function scoreOf<A extends Tagged>(candidate: TagEntry<A>, to: A, weights: ReadonlyMap<TagIndex<A>, number>): number {
  const { article, tags } = candidate;
  const base = (article.unit === to.unit ? 0.5 : 0) + (article.section === to.section ? 0.25 : 0);
  return tags.reduce((score, tagIndex) => score + (weights.get(tagIndex) ?? 0), base);
}
