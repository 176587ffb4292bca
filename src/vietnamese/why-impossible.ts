import { daysInMonth } from './days-in-month.ts';
import type { WrittenDate } from './read-written-date.ts';

interface Impossible {
  /** A clause in Vietnamese: `không có tháng 13`. */
  why: string;
  /** The nearest date that exists, if there is one. */
  instead?: WrittenDate;
  /** How to write it, if the order of year, month and day is not the problem. */
  how?: string;
}

const howHour = 'Viết giờ từ 00:00 đến 23:59:';
const howZone = 'Bỏ múi giờ, vì giờ Việt Nam là mặc định:';

/** Why a date or its time does not exist; undefined if it exists. */
export function whyImpossible(date: WrittenDate): Impossible | undefined {
  const { time, ...bare } = date;
  const { year, month, day } = bare;
  if (month < 1 || month > 12) return { why: `không có tháng ${month}`, ...swapDayAndMonth(date) };
  if (day < 1) return { why: 'không có ngày 0', instead: { ...bare, day: 1 } };

  const length = daysInMonth(year, month);
  const lastDay = { ...bare, day: length };
  if (day > length) return { why: `tháng ${month} năm ${year} chỉ có ${length} ngày`, instead: lastDay };
  if (!time) return undefined;

  const morning = { ...date, time: { hour: 8, minute: 30, second: 0, zone: '+07:00' } };
  if (time.hour > 23) return { why: `không có ${time.hour} giờ`, instead: morning, how: howHour };
  if (time.minute > 59) return { why: `không có phút ${time.minute}`, instead: morning, how: howHour };
  if (time.second > 59) return { why: `không có giây ${time.second}`, instead: morning, how: howHour };
  if (isZone(time.zone)) return undefined;
  return {
    why: `không có múi giờ ${time.zone}`,
    instead: { ...date, time: { ...time, zone: '+07:00' } },
    how: howZone,
  };
}

/** A month above 12 usually means that day and month are swapped. */
function swapDayAndMonth(date: WrittenDate): { instead?: WrittenDate } {
  const swapped = { ...date, month: date.day, day: date.month };
  if (swapped.month < 1 || swapped.month > 12) return {};
  return whyImpossible(swapped) ? {} : { instead: swapped };
}

/** No time zone is further than 14 hours from UTC. */
const isZone = (zone: string): boolean => Number(zone.slice(1, 3)) <= 14 && Number(zone.slice(4)) <= 59;
