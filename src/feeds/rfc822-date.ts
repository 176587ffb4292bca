import { newsDateToInstant, type NewsDate } from '../vietnamese/news-date.ts';

const vietnamOffset = 7 * 60 * 60 * 1000;

/**
 * A date in the format of RSS 2.0 (RFC 822 with a year of four digits), in Viet Nam's time: `Fri, 19 Jun 2026 00:00:00
 * +0700`.
 */
export const rfc822Date = (date: NewsDate): string =>
  new Date(newsDateToInstant(date) + vietnamOffset).toUTCString().replace('GMT', '+0700');
