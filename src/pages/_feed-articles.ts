import { feedLength, type FeedArticle } from '../feeds/feed.ts';
import type { Article } from '../newsroom/article.ts';
import { renderMdx } from './_render-mdx.ts';
import type { Site } from './_site.ts';

/** The newest articles of a list with their whole bodies. */
export const feedArticles = (site: Site, articles: Article[]): Promise<FeedArticle[]> =>
  Promise.all(
    articles.slice(0, feedLength).map(async (article) => ({
      article,
      html: article.format === 'mdx' ? await renderMdx(site, article) : await site.renderBody(article),
    })),
  );
