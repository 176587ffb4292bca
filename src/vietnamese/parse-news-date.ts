import { cleanText } from './clean-text.ts';
import { instantToNewsDate } from './format-date.ts';
import type { NewsDate } from './news-date.ts';
import { readWrittenDate, type WrittenDate } from './read-written-date.ts';
import { truncate } from './truncate.ts';
import { whyImpossible } from './why-impossible.ts';

export type ParsedNewsDate = { ok: true; date: NewsDate } | { ok: false; message: string; cure: string };

const firstYear = 1945;
const lastYear = 2100;
const example = '`2026-06-19`';
const exampleHour = '`2026-06-19 08:30`';
const inOrder = 'Viết ngày theo thứ tự năm-tháng-ngày:';

/**
 * Reads a day or an instant into one of the two forms of `NewsDate`. Accepted: `2026-06-19`, also with an hour after a
 * space or a `T`: `2026-06-19 08:30`, seconds and zone optional; without a zone the hour is Viet Nam's. Any other text
 * is refused with the form to write, because a guessed date may stay wrong in the archive for ever.
 */
export function parseNewsDate(text: string): ParsedNewsDate {
  const value = cleanText(text).trim();
  if (value === '') return refuseDate('Ngày đang để trống.', `${inOrder} ${example}.`);

  const unquoted = /^["'“”‘’](.*)["'“”‘’]$/u.exec(value)?.[1];
  if (unquoted !== undefined) {
    const inner = parseNewsDate(unquoted);
    return refuseDate(
      `Ngày \`${truncate(value, 60)}\` nằm trong ngoặc kép cong.`,
      inner.ok ? `Bỏ ngoặc: \`${toTyped(inner.date)}\`.` : inner.cure,
    );
  }
  const shown = `\`${truncate(value, 60)}\``;
  if (/^\d{1,2}[/.-]\d{1,2}$/.test(value)) return refuseDate(`Ngày ${shown} chưa có năm.`, `${inOrder} ${example}.`);
  const written = readWrittenDate(value);
  if (!written)
    return refuseDate(`Không đọc được ngày từ ${shown}.`, `${inOrder} ${example}, có giờ thì ${exampleHour}.`);
  if (!isNewsYear(written.year)) return refuseYear(shown);

  const impossible = whyImpossible(written);
  if (impossible) {
    const mended = impossible.instead ? `\`${toTyped(toNewsDate(impossible.instead))}\`` : example;
    return refuseDate(`${shown} không có thật: ${impossible.why}.`, `${impossible.how ?? inOrder} ${mended}.`);
  }
  const date = toNewsDate(written);
  if (!isNewsYear(Number(date.slice(0, 4)))) return refuseYear(shown);
  if (!written.tidy) return refuseDate(`${shown} ${untidy[written.order]}.`, `${inOrder} \`${toTyped(date)}\`.`);
  return { ok: true, date };
}

const untidy = {
  'day-first': 'ghi ngày trước, năm sau',
  'year-first': 'chưa đúng mẫu: dùng dấu gạch ngang, và tháng, ngày, giờ, phút đủ hai chữ số',
};

const refuseDate = (message: string, cure: string): ParsedNewsDate => ({ ok: false, message, cure });
const refuseYear = (shown: string): ParsedNewsDate =>
  refuseDate(
    `Năm của ${shown} nằm ngoài khoảng ${firstYear}–${lastYear}.`,
    `Kiểm tra lại năm, viết đủ bốn chữ số: ${example}.`,
  );

const isNewsYear = (year: number): boolean => year >= firstYear && year <= lastYear;
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A news date as the guide tells editors to type it: `2026-06-19 08:30`. */
const toTyped = (date: NewsDate): string => date.slice(0, 16).replace('T', ' ');

function toNewsDate({ year, month, day, time }: WrittenDate): NewsDate {
  const bare = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (!time) return bare;
  const clock = [time.hour, time.minute, time.second].map(twoDigits).join(':');
  return instantToNewsDate(Date.parse(`${bare}T${clock}${time.zone}`));
}
