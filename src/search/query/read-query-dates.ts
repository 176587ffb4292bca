import { daysInMonth } from '../../vietnamese/days-in-month.ts';

/** White space, a sign, or both, between the parts of a date. */
const gap = '(?:\\s*[/.–-]\\s*|\\s+)';
const ngay = '(?:ng[àa]y\\s+)?';
const thang = '(?:th[áa]ng)\\s+';
const nam = '(?:\\s*n[ăa]m\\s+|\\s*[,/.–-]\\s*|\\s+)';
const year = '(?<year>(?:19|20)\\d\\d)';
const start = '(?:^|(?<before>[^\\p{L}\\p{N}/.–-]))'; // captured, because Safari 15 has no lookbehind
const end = '(?![\\p{L}\\p{N}]|[/.–-]\\p{N})';

const written = [
  `${ngay}(?<day>\\d{1,2})${gap}(?<month>\\d{1,2})${gap}${year}`,
  `${ngay}(?<day>\\d{1,2})\\s+${thang}(?<month>\\d{1,2})${nam}${year}`,
  `${thang}(?<month>\\d{1,2})${nam}${year}`,
].map((form) => new RegExp(start + form + end, 'gu'));

/**
 * Replaces each day or month in a query, however it is written, by the result of `toWord` for `2020-06-19` or
 * `2020-06`. Dates that no calendar has stay.
 *
 * @param text clean and in lower case, with marks or without
 */
export const readQueryDates = (text: string, toWord: (date: string) => string): string =>
  written.reduce(
    (read, form) =>
      read.replace(form, (typed: string, ...rest: unknown[]) => {
        const groups = rest.at(-1) as { before?: string; day?: string; month: string; year: string };
        const date = toDate(groups);
        return date ? `${groups.before ?? ''} ${toWord(date)} ` : typed;
      }),
    text,
  );

function toDate({ day, month, year: ofYear }: { day?: string; month: string; year: string }): string | undefined {
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const ofMonth = `${ofYear}-${month.padStart(2, '0')}`;
  if (day === undefined) return ofMonth;
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(ofYear), Number(month))) return undefined;
  return `${ofMonth}-${day.padStart(2, '0')}`;
}
