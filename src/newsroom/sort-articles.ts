import type { Article } from './article.ts';

type Dated = Pick<Article, 'id' | 'date'>;

/** Newest first; a bare day after the hours of that day, articles of one moment by id. The given list stays as it was. */
export const sortArticles = <A extends Dated>(articles: readonly A[]): A[] => articles.toSorted(compareArticles);

/** News dates sort as text in the order of time, so nothing is parsed here. */
export function compareArticles(a: Dated, b: Dated): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
