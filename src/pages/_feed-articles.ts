import { feedLength, type FeedArticle } from '../feeds/feed.ts';
import type { Article } from '../newsroom/article.ts';
import { escapeHtml } from './_escape-html.ts';
import type { Site } from './_site.ts';

/** The newest articles of a list with their bodies. A body in `.mdx` needs the page's components, so its lead stands in. */
export const feedArticles = (site: Site, articles: Article[]): Promise<FeedArticle[]> =>
  Promise.all(
    articles.slice(0, feedLength).map(async (article) => ({
      article,
      html: article.format === 'mdx' ? `<p>${escapeHtml(article.lead)}</p>` : await site.renderBody(article),
    })),
  );
