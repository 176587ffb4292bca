import { formatDate } from '../vietnamese/format-date.ts';
import type { Article } from './article.ts';

type Titled = Pick<Article, 'id' | 'title' | 'date'>;

/**
 * The page titles of articles, by id; no two are equal. A headline that several articles share gets its day, and also
 * a number if they share the day.
 */
export function pageTitles(articles: readonly Titled[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const [title, sharing] of Map.groupBy(articles, (article) => article.title)) {
    if (sharing.length === 1) {
      for (const { id } of sharing) titles.set(id, title);
      continue;
    }
    for (const [day, ofDay] of Map.groupBy(sharing, ({ date }) => formatDate(date))) {
      const inOrder = [...ofDay].sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const [index, { id }] of inOrder.entries())
        titles.set(id, index === 0 ? `${title} (${day})` : `${title} (${day}, ${index + 1})`);
    }
  }
  return titles;
}
