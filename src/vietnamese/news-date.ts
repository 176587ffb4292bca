/**
 * Dates as a Vietnamese newsroom writes them, in the zone Asia/Ho_Chi_Minh whatever the machine's zone is.
 *
 * Viet Nam has kept UTC+7 without summer time since 1975 (IANA tz, Asia/Ho_Chi_Minh), so a fixed offset is exact for
 * every date that a newsroom publishes.
 */

/**
 * Either a day, `2026-06-19`, or a day with an hour, `2026-06-19T08:30:00+07:00`: no other form. Both forms are valid
 * in `<time datetime>` and sort as text in order of time, a bare day before the hours of that day.
 */
export type NewsDate = string;

/** The first instant of a news date, in milliseconds since 1970-01-01 UTC: a bare day begins at 00:00 in Viet Nam. */
export const newsDateToInstant = (date: NewsDate): number =>
  Date.parse(date.length === 10 ? `${date}T00:00:00+07:00` : date);

/** `2026-06-19` of either form. */
export const dayOf = (date: NewsDate): string => date.slice(0, 10);

/** Whether the editor gave an hour; a bare day is never shown with one. */
export const hasHour = (date: NewsDate): boolean => date.length > 10;
