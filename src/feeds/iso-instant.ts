import { hasHour, type NewsDate } from '../vietnamese/news-date.ts';

/**
 * The first instant of a news date with Viet Nam's offset, for formats without bare days: `2026-06-19T00:00:00+07:00`.
 */
export const isoInstant = (date: NewsDate): string => (hasHour(date) ? date : `${date}T00:00:00+07:00`);
