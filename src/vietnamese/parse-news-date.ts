import { daysInMonth } from './days-in-month.ts';
import { instantToNewsDate } from './format-date.ts';
import type { NewsDate } from './news-date.ts';
import { readWrittenDate, type WrittenDate } from './read-written-date.ts';

export type ParsedNewsDate = { ok: true; date: NewsDate } | { ok: false; message: string; cure: string };

const firstYear = 1945;
const lastYear = 2100;
const example = '`2026-06-19`';
const inOrder = 'Viết ngày theo thứ tự năm-tháng-ngày:';

/**
 * Reads a day or an instant into one of the two forms of `NewsDate`. Accepted: `2026-06-19`, and with an hour after a
 * space or a `T`: `2026-06-19 08:30`, seconds and zone optional; without a zone the hour is Viet Nam's. Anything else
 * is refused with the form to write, because a date read by guessing is a wrong date in the archive for ever.
 */
export function parseNewsDate(text: string): ParsedNewsDate {
  const value = text.normalize('NFC').trim();
  if (value === '') return refuse('Ngày đang để trống.', `${inOrder} ${example}.`);

  const shown = `\`${value.length > 60 ? `${value.slice(0, 60)}…` : value}\``;
  const written = readWrittenDate(value);
  if (!written) return refuse(`Không đọc được ngày từ ${shown}.`, `${inOrder} ${example}, có giờ thì \`2026-06-19 08:30\`.`);

  const impossible = whyImpossible(written);
  if (impossible) return refuse(`Ngày ${shown} không có thật: ${impossible.why}.`, impossible.cure);
  if (written.year < firstYear || written.year > lastYear) {
    const why = `Năm ${written.year} trong ${shown} nằm ngoài khoảng ${firstYear}–${lastYear}.`;
    return refuse(why, `Kiểm tra lại năm và viết đủ bốn chữ số: ${example}.`);
  }
  if (!written.tidy) return refuse(whyUntidy(written, shown), `${inOrder} \`${rewrite(written)}\`.`);
  return { ok: true, date: toNewsDate(written) };
}

const refuse = (message: string, cure: string): ParsedNewsDate => ({ ok: false, message, cure });
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const dayText = ({ year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>): string =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;

function whyUntidy({ order }: WrittenDate, shown: string): string {
  if (order === 'day-first') return `Ngày ${shown} viết ngày trước năm sau.`;
  return `Ngày ${shown} chưa đúng cách viết: tháng, ngày, giờ, phút đủ hai chữ số, nối bằng dấu gạch ngang và dấu hai chấm.`;
}

/** What the writer meant, in the form to write. */
function rewrite(written: WrittenDate): string {
  const { time } = written;
  return time ? `${dayText(written)} ${twoDigits(time.hour)}:${twoDigits(time.minute)}` : dayText(written);
}

function whyImpossible(written: WrittenDate): { why: string; cure: string } | undefined {
  const { year, month, day, time } = written;
  const cure = (date: typeof written | { year: number; month: number; day: number }) => `${inOrder} \`${dayText(date)}\`.`;
  if (month < 1 || month > 12) {
    const swapped = { year, month: day, day: month };
    const isSwap = month > 12 && day >= 1 && day <= 12 && month <= daysInMonth(year, day);
    return { why: `không có tháng ${month}`, cure: isSwap ? cure(swapped) : `${inOrder} ${example}.` };
  }
  const length = daysInMonth(year, month);
  if (day < 1) return { why: 'không có ngày 0', cure: cure({ year, month, day: 1 }) };
  if (day > length) {
    return { why: `tháng ${month} năm ${year} chỉ có ${length} ngày`, cure: cure({ year, month, day: length }) };
  }
  if (!time) return undefined;
  const hourCure = `Viết giờ từ \`00:00\` đến \`23:59\`: \`${dayText(written)} 08:30\`.`;
  if (time.hour > 23) return { why: `không có ${time.hour} giờ`, cure: hourCure };
  if (time.minute > 59) return { why: `không có phút ${time.minute}`, cure: hourCure };
  if (time.second > 59) return { why: `không có giây ${time.second}`, cure: hourCure };
  if (!isOffset(time.zone)) return { why: `không có múi giờ ${time.zone}`, cure: `Bỏ múi giờ, giờ Việt Nam là mặc định: \`${rewrite(written)}\`.` };
  return undefined;
}

/** No clock on Earth is further than 14 hours from UTC. */
function isOffset(zone: string | undefined): boolean {
  if (!zone || zone.toUpperCase() === 'Z') return true;
  return Number(zone.slice(1, 3)) <= 14 && Number(zone.slice(3).replace(':', '')) <= 59;
}

function toNewsDate(written: WrittenDate): NewsDate {
  const { time } = written;
  if (!time) return dayText(written);
  const clock = [time.hour, time.minute, time.second].map(twoDigits).join(':');
  const zone = !time.zone ? '+07:00' : time.zone === 'Z' ? 'Z' : fullOffset(time.zone);
  return instantToNewsDate(Date.parse(`${dayText(written)}T${clock}${zone}`));
}

const fullOffset = (zone: string): string => `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
