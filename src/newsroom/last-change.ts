import type { Article } from './article.ts';
import type { NewsDate } from '../vietnamese/news-date.ts';

/** The day or hour of the last change: the newest update, or else the publication. News dates sort as text. */
export const lastChange = ({ date, updated }: Pick<Article, 'date' | 'updated'>): NewsDate =>
  updated.reduce((newest, update) => (update.date > newest ? update.date : newest), date);
