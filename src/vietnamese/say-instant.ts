import { formatDate, instantToNewsDate } from './format-date.ts';

/** `2026-11-26T12:34:56.000Z` → `19:34:56 ngày 26/11/2026`, the hour of Viet Nam. */
export function sayInstant(instant: string | number): string {
  const date = instantToNewsDate(typeof instant === 'number' ? instant : Date.parse(instant));
  return `${date.slice(11, 19)} ngày ${formatDate(date)}`;
}
