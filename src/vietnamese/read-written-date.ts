/** A date as it was typed, before the check that such a day exists. */
export interface WrittenDate {
  order: 'year-first' | 'day-first';
  year: number;
  month: number;
  day: number;
  /** Undefined when no hour was typed. */
  time?: WrittenTime;
  /** Whether every number has all its digits and the separators are the newsroom's. */
  tidy: boolean;
}

interface WrittenTime {
  hour: number;
  minute: number;
  second: number;
  /** `+07:00`, Viet Nam's if none was typed; not yet checked. */
  zone: string;
}

const tail =
  /(?:[,T]?\s*(?:lúc\s+)?(?<hour>\d{1,2})\s*(?::|h|giờ)\s*(?<minute>\d{1,2})?(?:\s*phút|['’])?(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?/;
const orders = [
  { order: 'year-first', date: /(?<year>\d{4})\s*[/.–-]\s*(?<month>\d{1,2})\s*[/.–-]\s*(?<day>\d{1,2})(?!\d)/ },
  {
    order: 'day-first',
    date: /(?:ngày\s+)?(?<day>\d{1,2})\s*[/.–-]\s*(?<month>\d{1,2})\s*[/.–-]\s*(?<year>\d{4}|\d\d)(?!\d)/,
  },
  {
    order: 'day-first',
    date: /(?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s*(?:,|năm)\s*(?<year>\d{4})(?!\d)/,
  },
] as const;
const forms = orders.map(({ order, date }) => ({ order, pattern: new RegExp(`^${date.source}${tail.source}$`, 'iu') }));
const tidyForm = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d(?::?\d\d)?))?)?$/;

/** Reads a day in every form that a Vietnamese newsroom writes, loosely; undefined if the text is not a day. */
export function readWrittenDate(text: string): WrittenDate | undefined {
  for (const { order, pattern } of forms) {
    const parts = pattern.exec(text)?.groups;
    if (parts) return { order, ...toNumbers(parts), tidy: tidyForm.test(text) };
  }
  return undefined;
}

function toNumbers(parts: Record<string, string | undefined>) {
  const { year = '', month, day, hour, minute = '0', second = '0', zone } = parts;
  return {
    year: toFullYear(year),
    month: Number(month),
    day: Number(day),
    ...(hour && { time: { hour: Number(hour), minute: Number(minute), second: Number(second), zone: toOffset(zone) } }),
  };
}

/** Two digits mean a year from 1945 on, the first year that the newsroom accepts. */
const toFullYear = (year: string): number => Number(year.length === 4 ? year : `${year < '45' ? '20' : '19'}${year}`);

/** `Z`, `+07` and `+0700` as `+07:00`. */
function toOffset(zone = '+07:00'): string {
  if (zone.toUpperCase() === 'Z') return '+00:00';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}
