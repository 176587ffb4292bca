import type { Article } from '../newsroom/article.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';

/** An article with its body as the page shows it. */
export interface FeedArticle {
  article: Article;
  html: string;
}

/** The data of a feed, whatever its format. */
export interface Feed {
  newsroom: Newsroom;
  title: string;
  description: string;
  /** Path of the page that lists the same articles: `/chuyen-muc/an-ninh-trat-tu/`. */
  path: string;
  /** Path of the feed itself: `/rss.xml`. */
  selfPath: string;
  /** Newest first; a feed takes the first `feedLength` of them. */
  articles: FeedArticle[];
}

/** Articles in one feed: few enough that a phone easily downloads their full text. */
export const feedLength = 20;
