import type { Article } from '../newsroom/article.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Picture } from '../newsroom/picture.ts';

/** The published picture of an article's cover. */
export const findCover = (
  { pictures }: Pick<Newsroom, 'pictures'>,
  article: Pick<Article, 'cover' | 'pictures'>,
): Picture | undefined => article.cover && pictures[article.pictures[article.cover.src] ?? ''];
