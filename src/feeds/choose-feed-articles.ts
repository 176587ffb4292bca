import type { Article } from '../newsroom/article.ts';
import { feedLength } from './feed.ts';

/**
 * The articles of a list that its feeds carry: the first `feedLength`, none marked `noindex`. Whoever reads a feed may
 * print its full text anew, where no mark of ours keeps search engines out.
 */
export const chooseFeedArticles = (articles: readonly Article[]): Article[] =>
  articles.filter(({ noindex }) => !noindex).slice(0, feedLength);
