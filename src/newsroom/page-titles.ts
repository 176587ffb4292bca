import { formatDate } from '../vietnamese/format-date.ts';
import type { Article } from './article.ts';

type Titled = Pick<Article, 'id' | 'title' | 'date'>;

/**
 * The titles of the pages of articles, by id, each one of its own: a headline that comes back every year is followed
 * by its day, and one that comes back on a day by a number too.
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
