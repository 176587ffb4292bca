import { daysInMonth } from '../vietnamese/days-in-month.ts';
import { wordEnd, wordStart } from './word-bounds.ts';
import type { TextSpan } from '../vietnamese/text-span.ts';

/** Words that tell how old somebody is on the article's day. */
export interface AgeReading extends TextSpan {
  kind: 'age' | 'birth' | 'class' | 'school';
  /** True under 18, false from 18 on; undefined if the words allow both. */
  isMinor: boolean | undefined;
}

const blank = '[ \\u00A0]{1,2}';
const age = new RegExp(
  `(?<![\\d.,/])(?<!(?:đủ|dưới|trên|từ|đến|tròn|ngoài|\\d[ ]?[-–])${blank}?)(?<years>\\d{1,3}|(?<![\\p{L}\\p{M}])(?<!mươi )(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy))?))${blank}(?<months>(?:tháng|ngày|tuần)${blank})?(?:[Tt]u[ổôốồ]i|TUỔI)(?![ ](?:[Đđ]ảng|[Đđ]oàn|nghề|quân|đời))${wordEnd}`,
  'gu',
);
const birth =
  /(?<![\p{L}\p{M}])(?<!(?:Giáng|Phục)[ ])(?:S[Nn]|sn|NS|[Ss]inh(?:[ \u00A0]{1,2}(?:(?:vào |khoảng )?năm|ngày|tháng))?|SINH(?:[ \u00A0]{1,2}NĂM)?)[ :\u00A0.-]{0,3}(?:(?:ngày )?(?<day>\d{1,2})(?:[/.-]| tháng )(?<month>\d{1,2})(?:[/.-]| năm ))?(?<year>(?:19|20)\d\d)(?!\d)/gu;
const schoolClass = new RegExp(
  `${wordStart}(?<!(?:dạy|nhiệm|giáo viên|cô giáo|thầy giáo|phụ trách)[ ])(?:học[ ]sinh[ ]|học[ ]|nam sinh |nữ sinh |học trò )?lớp${blank}(?<grade>1[0-2]|[1-9])(?:[ ]?[A-ZĐ](?:[ ]?\\d{1,2})?|[./]\\d{1,2})?(?![\\p{L}\\p{M}\\d]|[.,]\\d|[ ](?:người|học|sơn|đất|nhà|bụi|tuổi))`,
  'gu',
);
const school = new RegExp(
  `${wordStart}(?:(?:học sinh|học|học ở|học tại|trẻ|bé|cháu)[ ](?:một[ ])?(?:trường[ ])?(?<level>mầm non|mẫu giáo|nhà trẻ|tiểu học|cấp 1|cấp 2|cấp III|cấp II|cấp I|cấp 3|THCS|THPT|trung học cơ sở|trung học phổ thông)|(?:bé |cháu |trẻ )sơ sinh|chưa đủ tuổi thành niên)${wordEnd}`,
  'gu',
);

type Groups = Record<string, string | undefined>;

/** The days that decide an age. */
export interface AgeDays {
  /** The article's day, `2026-06-19`; without it no year of birth tells an age. */
  today: string | undefined;
  /** The year of an older matter; undefined if the article tells of its own time. */
  eventYear?: number | undefined;
}

/** Finds ages, days and years of birth, classes and kinds of school, in order. */
export function readAges(text: string, days: AgeDays): AgeReading[] {
  if (!/tu[ổôốồ]i|TUỔI|Tu|S[Nn]|sn|NS|inh |SINH|lớp|học|sơ sinh|thành niên/.test(text)) return [];
  const spans = (kind: AgeReading['kind'], pattern: RegExp, judge: (groups: Groups) => boolean | undefined) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index, groups = {} }): AgeReading => ({
      ...{ kind, start: index, end: index + words.length, text: words },
      isMinor: judge(groups),
    }));
  return [
    ...spans(
      'age',
      age,
      ({ years, months }) => months !== undefined || !/^\d/u.test(years ?? '') || Number(years) < 18,
    ),
    ...(days.today === undefined ? [] : spans('birth', birth, (groups) => isMinorByBirth(groups, days))),
    ...spans('class', schoolClass, ({ grade }) => Number(grade) < 12 || undefined),
    ...spans('school', school, ({ level = '' }) => !/THPT|phổ thông|cấp (?:3|III)/.test(level) || undefined),
  ].sort((a, b) => a.start - b.start);
}

/**
 * Undefined if the year alone does not decide, nothing is known of the article's day, or an adult was a child in the
 * year of an older matter.
 */
function isMinorByBirth({ day, month, year }: Groups, { today, eventYear }: AgeDays): boolean | undefined {
  if (today === undefined) return undefined;
  const years = Number(today.slice(0, 4)) - Number(year);
  const wasChild = eventYear !== undefined && eventYear >= Number(year) && eventYear - Number(year) < 18;
  if (years !== 18) return (years >= 0 && years < 18) || (wasChild ? undefined : false);
  if (day === undefined || month === undefined) return undefined;
  if (Number(day) > daysInMonth(Number(year), Number(month))) return undefined;
  return today.slice(5) < `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const datedYear = /(?:\d{1,2}[/.-]\d{1,2}[/.-]|tháng[ ]\d{1,2}[ /.-](?:năm[ ])?|[Nn]ăm[ ])(?<year>20\d\d)(?!\d)/gu;

/** An older matter is history, whose children have grown up. */
const longestAgo = 15;
const birthBefore = /(?:inh|SN)(?: ngày| năm)?[ :]{0,2}$/u;

/** The latest year that texts name, if it lies at least two years before the article's day. */
export function eventYearOf(texts: readonly string[], today: string | undefined): number | undefined {
  if (today === undefined) return undefined;
  let latest = 0;
  for (const text of texts)
    for (const { groups, index } of text.matchAll(datedYear))
      if (!birthBefore.test(text.slice(Math.max(0, index - 12), index)))
        latest = Math.max(latest, Number(groups?.['year']));
  const years = Number(today.slice(0, 4)) - latest;
  return years > 1 && years < longestAgo ? latest : undefined;
}
