import { daysInMonth } from './days-in-month.ts';
import { findDates } from './find-dates.ts';
import { dayOf, newsDateToInstant, type NewsDate } from './news-date.ts';

const millisecondsPerDay = 86_400_000;
/** News more often mentions past days than future ones. */
const furthest = { ahead: 120 * millisecondsPerDay, back: 245 * millisecondsPerDay };

/**
 * The days (`2020-06-19`) and months (`2020-06`) in a text, once for each mention. A day without a year gets the year
 * that puts it near the day of writing. Days that no calendar has are left out.
 */
export const resolveDates = (text: string, written: NewsDate): string[] =>
  findDates(text).flatMap((span) => {
    if (/h|giờ/u.test(span.text.normalize('NFC').replace(/tháng/giu, ''))) return [];
    const numbers = (span.text.match(/\d+/g) ?? []).map(Number);
    if (/^t/i.test(span.text)) return [toMonth(numbers[1] ?? 0, numbers[0] ?? 0)];
    const [ofMonth = 0, month = 0, year = likelyYear(month, ofMonth, written)] = numbers;
    return ofMonth <= daysInMonth(year, month) ? [`${toMonth(year, month)}-${twoDigits(ofMonth)}`] : [];
  });

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const toMonth = (year: number, month: number): string => `${year}-${twoDigits(month)}`;

function likelyYear(month: number, ofMonth: number, written: NewsDate): number {
  const year = Number(dayOf(written).slice(0, 4));
  const away = Date.UTC(year, month - 1, ofMonth) - newsDateToInstant(dayOf(written));
  if (away > furthest.ahead) return year - 1;
  return away < -furthest.back ? year + 1 : year;
}
