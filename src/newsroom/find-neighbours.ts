import type { Article } from './article.ts';

export interface Neighbours<A = Article> {
  /** The next older one of the section. */
  previous?: A;
  /** The next newer one of the section. */
  next?: A;
}

/** The articles just before and after each one in its own section, by id, from a list that is newest first. */
export function findNeighbours<A extends Pick<Article, 'id' | 'section'>>(
  articles: readonly A[],
): Map<string, Neighbours<A>> {
  const neighbours = new Map<string, Neighbours<A>>();
  const lastOfSection = new Map<string, { article: A; neighbours: Neighbours<A> }>();
  for (const article of articles) {
    const newer = lastOfSection.get(article.section);
    const own: Neighbours<A> = newer ? { next: newer.article } : {};
    if (newer) newer.neighbours.previous = article;
    neighbours.set(article.id, own);
    lastOfSection.set(article.section, { article, neighbours: own });
  }
  return neighbours;
}
