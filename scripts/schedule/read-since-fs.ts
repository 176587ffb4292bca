import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestPath } from '../../src/signing/manifest.ts';
import { parseNewsDate } from '../../src/vietnamese/parse-news-date.ts';
import { stopWithCallError } from '../command/stop.ts';

const timeout = 30_000;

/**
 * Reads the start time for due articles, in milliseconds: an instant, a day, or the build time of a site. The site is
 * named by its folder, its address, or a file with the output of `npm run publish -- --status --format json`. Ends the
 * process with status 2 when there is no such time.
 */
export async function readSince(value: string): Promise<number> {
  if (/^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/.test(value)) return toInstant(value, value);
  const day = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(value) ? parseNewsDate(value) : undefined;
  if (day?.ok) return toInstant(`${day.date}T00:00:00+07:00`, value);
  if (day) return stopWithCallError(`\`--due\`: ${day.message}`, day.cure);
  const text = await (/^https?:\/\//.test(value) ? fetchText(value) : readText(value)).catch((error: unknown) =>
    stopUnread(value, sayWhy(error)),
  );
  return toInstant(builtAtOf(text), value);
}

const readText = async (path: string): Promise<string> =>
  readFile((await stat(path)).isDirectory() ? join(path, manifestPath) : path, 'utf8');

async function fetchText(site: string): Promise<string> {
  const address = `${site.replace(/\/+$/, '')}/${manifestPath}`;
  const response = await fetch(address, { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Unanswered(`\`${address}\` trả lời mã ${response.status}`);
  return response.text();
}

/** The address answers, but not with a manifest. */
class Unanswered extends Error {}

/** Errors of the system and the network in words. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'không thấy thư mục hay tệp ấy, hoặc thư mục không có bản kê',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
  EACCES: 'tài khoản này không được đọc ở đó',
  EISDIR: 'bản kê ở đó là một thư mục',
  ENOTFOUND: 'không có máy chủ nào tên như vậy',
  EAI_AGAIN: 'không hỏi được địa chỉ của máy chủ, hãy xem lại mạng',
  ECONNREFUSED: 'máy chủ không nhận kết nối',
  ECONNRESET: 'kết nối bị ngắt giữa chừng',
};

function sayWhy(error: unknown): string {
  if (error instanceof Unanswered) return error.message;
  const { name, code, cause } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError') return `máy chủ không trả lời trong ${timeout / 1000} giây`;
  const found = code ?? (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  return reasons[found] ?? (cause === undefined ? 'máy không đọc được ở đó' : 'không nối được tới máy chủ');
}

/** Reads the build time of a manifest or a target's status. If nothing is live yet, gives 1970: everything is due. */
function builtAtOf(text: string): string {
  try {
    const { builtAt, live } = JSON.parse(text) as { builtAt?: unknown; live?: { builtAt?: unknown } | null };
    return live === null ? new Date(0).toISOString() : String(builtAt ?? live?.builtAt);
  } catch {
    return ''; // `toInstant` refuses this
  }
}

function toInstant(text: string, value: string): number {
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? stopUnread(value, 'không có thời điểm dựng') : instant;
}

const stopUnread = (value: string, why: string): never =>
  stopWithCallError(
    `Không biết trang ở \`${value}\` được dựng lúc nào (${why}).`,
    'Viết thư mục hoặc địa chỉ của trang đang chạy, hoặc một thời điểm: `--due 2026-11-23T08:00:00+07:00`, `--due 2026-11-23`.',
  );
