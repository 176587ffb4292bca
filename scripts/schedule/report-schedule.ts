import type { PublicationChange } from '../../src/newsroom/publication-changes.ts';
import { formatDate, instantToNewsDate } from '../../src/vietnamese/format-date.ts';
import { formatNumber } from '../../src/vietnamese/format-number.ts';

/** The facts of a report; instants are milliseconds since 1970 UTC. */
export interface Schedule {
  now: number;
  /** The end of the requested time; `Infinity` when there is none. */
  until: number;
  /** When the live site was built; undefined unless the call asks what the site lacks. */
  since: number | undefined;
  /** Changes that became due since then. */
  due: PublicationChange[];
  /** Changes that are still to come. */
  next: PublicationChange[];
}

const words: Record<PublicationChange['change'], string> = { 'len-trang': 'lên trang', 'het-han': 'hết hạn' };

function formatInstant(instant: number): string {
  const date = instantToNewsDate(instant);
  return `${date.slice(11, 16)} ngày ${formatDate(date)}`;
}

/** Lists the instants, and under each the files that appear or disappear. */
const formatChanges = (changes: readonly PublicationChange[], folder: string): string[] =>
  [...Map.groupBy(changes, ({ instant }) => instant)].flatMap(([instant, together]) => [
    formatInstant(instant),
    ...together.map(({ change, file }) => `  ${words[change].padEnd(9)}  ${folder}/${file}`),
  ]);

function formatDue({ since, due }: Schedule, folder: string): string[] {
  if (since === undefined) return [];
  const from = `Từ ${formatInstant(since)} đến nay`;
  if (due.length === 0) return [`${from} không có thay đổi nào: chưa cần dựng lại.`];
  return [`${from} có ${formatNumber(due.length)} thay đổi: cần dựng lại trang.`, ...formatChanges(due, folder), ''];
}

function formatNext({ now, until, next }: Schedule, folder: string): string[] {
  const span = until === Infinity ? 'Sắp tới' : `Từ nay đến ${formatInstant(until)}`;
  if (next.length === 0) return [`${span} không có bài nào đến giờ đăng hay hết hạn.`];
  return [`${span}, tính từ ${formatInstant(now)}, trang phải dựng lại vào:`, ...formatChanges(next, folder)];
}

/** Formats for people; `folder` is the content folder as the caller named it. */
export const scheduleToText = (schedule: Schedule, folder: string): string =>
  [...formatDue(schedule, folder), ...formatNext(schedule, folder)].join('\n');

const toEntry =
  (folder: string) =>
  ({ instant, change, file, path }: PublicationChange): object => ({
    at: instantToNewsDate(instant),
    change,
    file: `${folder}/${file}`,
    path,
  });

/** Formats for machines; `isDue` is there only when the call asked for it. */
export function scheduleToJson({ now, since, due, next }: Schedule, folder: string): string {
  const asked = since === undefined ? {} : { since: instantToNewsDate(since), isDue: due.length > 0 };
  return JSON.stringify(
    {
      now: instantToNewsDate(now),
      ...asked,
      ...(since === undefined ? {} : { due: due.map(toEntry(folder)) }),
      next: next.map(toEntry(folder)),
    },
    undefined,
    2,
  );
}

/** Formats for CI services: `$GITHUB_OUTPUT`, a GitLab dotenv report and a shell can all read these lines. */
export const scheduleToVariables = ({ due, next }: Schedule): string =>
  [`DUE=${due.length > 0}`, `NEXT=${next[0] ? instantToNewsDate(next[0].instant) : ''}`].join('\n');
