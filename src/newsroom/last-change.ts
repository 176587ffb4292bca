import type { Article } from './article.ts';
import type { NewsDate } from '../vietnamese/news-date.ts';

/** When an article was last touched: its newest update, or else the day it appeared. News dates sort as text. */
export const lastChange = ({ date, updated }: Pick<Article, 'date' | 'updated'>): NewsDate =>
  updated.reduce((newest, update) => (update.date > newest ? update.date : newest), date);
