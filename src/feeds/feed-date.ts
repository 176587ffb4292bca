import { newsDateToInstant, type NewsDate } from '../vietnamese/news-date.ts';
import { isoInstant } from './iso-instant.ts';
import { rfc822Date } from './rfc822-date.ts';

/**
 * A date that formats itself with Viet Nam's offset. feedsmith formats every date through `toUTCString` (RSS) or
 * `toISOString` (JSON Feed), where a bare day would become 17:00 of the day before.
 */
export const feedDate = (date: NewsDate): Date =>
  Object.assign(new Date(newsDateToInstant(date)), {
    toUTCString: () => rfc822Date(date),
    toISOString: () => isoInstant(date),
  });
