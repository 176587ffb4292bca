import type { Article } from './article.ts';

type Dated = Pick<Article, 'id' | 'date'>;

/**
 * Newest first; a bare day comes after the hours of that day, and equal dates are sorted by id. Does not change the
 * given list.
 */
export const sortArticles = <A extends Dated>(articles: readonly A[]): A[] => articles.toSorted(compareArticles);

/** News dates sort as text in order of time, so parsing is not needed. */
export function compareArticles(a: Dated, b: Dated): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
