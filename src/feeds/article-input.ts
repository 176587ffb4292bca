import type { Article } from '../newsroom/article.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';

export interface ArticleInput {
  newsroom: Newsroom;
  article: Article;
}

/** A page that is not an article: a list, a standing page, the home page. */
export interface PageInput {
  newsroom: Newsroom;
  title: string;
  description: string;
  path: string;
}
