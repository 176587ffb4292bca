import { newsDateSchema } from './news-date.ts';
import { dayOf } from '../vietnamese/news-date.ts';

/** A day without an hour, `2025-03-01`. */
export const daySchema = newsDateSchema.transform(dayOf);
