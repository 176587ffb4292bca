import type { Article } from '../newsroom/article.ts';
import { feedLength } from './feed.ts';

/**
 * The articles of a list that its feeds contain: the first `feedLength` without `noindex`. A feed reader may publish
 * their full text, where our `noindex` does not keep search engines out.
 */
export const chooseFeedArticles = (articles: readonly Article[]): Article[] =>
  articles.filter(({ noindex }) => !noindex).slice(0, feedLength);
