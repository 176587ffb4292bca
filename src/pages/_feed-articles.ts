import { chooseFeedArticles } from '../feeds/choose-feed-articles.ts';
import type { FeedArticle } from '../feeds/feed.ts';
import type { Article } from '../newsroom/article.ts';
import type { Site } from './_site.ts';

/** The articles of a list that its feeds contain, with their whole bodies. */
export const feedArticles = (site: Site, articles: Article[]): Promise<FeedArticle[]> =>
  Promise.all(
    chooseFeedArticles(articles).map(async (article) => ({
      article,
      html: await site.renderBody(article),
    })),
  );
