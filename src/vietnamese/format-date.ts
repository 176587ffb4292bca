import { dayOf, hasHour, type NewsDate } from './news-date.ts';

/*
 * `Intl` is not used: its short Vietnamese form has two digits for the year and its long one is `20 tháng 6, 2020`,
 * which no office writes.
 */

const vietNamOffset = 7 * 3_600_000;
const partsOf = (date: NewsDate) => dayOf(date).split('-') as [year: string, month: string, day: string];

/** `19/06/2020` */
export function formatDate(date: NewsDate): string {
  const [year, month, day] = partsOf(date);
  return `${day}/${month}/${year}`;
}

/** `19/06/2020 08:30`; a bare day has no hour: `19/06/2020`. */
export const formatDateTime = (date: NewsDate): string =>
  hasHour(date) ? `${formatDate(date)} ${date.slice(11, 16)}` : formatDate(date);

/** `tháng 6 năm 2020`, `tháng 02 năm 2020`: the months 1 and 2 take a zero (Nghị định 30/2020/NĐ-CP). */
export function formatMonth(year: string, month: string): string {
  const number = Number(month);
  return `tháng ${number < 3 ? `0${number}` : number} năm ${year}`;
}

/** An instant in milliseconds as a news date with an hour: `2020-06-19T08:30:00+07:00`. */
export const instantToNewsDate = (instant: number): NewsDate =>
  `${new Date(instant + vietNamOffset).toISOString().slice(0, 19)}+07:00`;

/** `2020-06-19`: the day in Viet Nam at an instant in milliseconds. */
export const instantToDay = (instant: number): NewsDate => dayOf(instantToNewsDate(instant));
