import type { Article } from './article.ts';

export interface YearOfArticles<A = Article> {
  year: string;
  /** Articles of the whole year. */
  count: number;
  /** In the order of the articles. */
  months: MonthOfArticles<A>[];
}

export interface MonthOfArticles<A = Article> {
  /** Two digits: `06`. */
  month: string;
  articles: A[];
}

/**
 * Groups the archive by date of publication, not by the folder of the file. Articles that are newest first give years
 * and months newest first; a month without articles is left out.
 */
export function groupByMonth<A extends Pick<Article, 'date'>>(articles: readonly A[]): YearOfArticles<A>[] {
  const byYear = Map.groupBy(articles, ({ date }) => date.slice(0, 4));
  return [...byYear].map(([year, ofYear]) => {
    const byMonth = Map.groupBy(ofYear, ({ date }) => date.slice(5, 7));
    return {
      year,
      count: ofYear.length,
      months: [...byMonth].map(([month, ofMonth]) => ({ month, articles: ofMonth })),
    };
  });
}
