import { chooseFeedArticles } from '../feeds/choose-feed-articles.ts';
import type { FeedArticle } from '../feeds/feed.ts';
import type { Article } from '../newsroom/article.ts';
import { renderMdx } from './_render-mdx.ts';
import type { Site } from './_site.ts';

/** The articles of a list that its feeds carry, with their whole bodies. */
export const feedArticles = (site: Site, articles: Article[]): Promise<FeedArticle[]> =>
  Promise.all(
    chooseFeedArticles(articles).map(async (article) => ({
      article,
      html: article.format === 'mdx' ? await renderMdx(site, article) : await site.renderBody(article),
    })),
  );
