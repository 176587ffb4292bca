import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stopWithCallError } from '../stop.ts';

/** Where a built site says when it was built. */
const manifestPath = 'xac-minh/ban-ke.json';
const timeout = 30_000;

/**
 * The instant since which something may have become due, in milliseconds: written as it is, or that at which a site was
 * built, named by its folder, its address, or a file with what `npm run publish -- --status --format json` printed.
 * Stops the process with status 2 when there is none.
 */
export async function readSince(value: string): Promise<number> {
  if (/^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/.test(value)) return toInstant(value, value);
  const text = await (/^https?:\/\//.test(value) ? fetchText(value) : readText(value)).catch(
    (error: NodeJS.ErrnoException) => refuse(value, error.code ?? error.message),
  );
  return toInstant(builtAtOf(text), value);
}

const readText = async (path: string): Promise<string> =>
  readFile((await stat(path)).isDirectory() ? join(path, manifestPath) : path, 'utf8');

async function fetchText(site: string): Promise<string> {
  const address = `${site.replace(/\/+$/, '')}/${manifestPath}`;
  const response = await fetch(address, { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Error(`${address} trả lời ${response.status}`);
  return response.text();
}

/** Of a manifest, or of a target's status; where nothing is live yet, everything is lacking. */
function builtAtOf(text: string): string {
  try {
    const { builtAt, live } = JSON.parse(text) as { builtAt?: unknown; live?: { builtAt?: unknown } | null };
    return live === null ? new Date(0).toISOString() : String(builtAt ?? live?.builtAt);
  } catch {
    return ''; // refused by whoever reads it as an instant
  }
}

function toInstant(text: string, value: string): number {
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? refuse(value, 'không có thời điểm dựng') : instant;
}

const refuse = (value: string, why: string): never =>
  stopWithCallError(
    `Không biết trang ở \`${value}\` được dựng lúc nào (${why}).`,
    'Viết thư mục hoặc địa chỉ của trang đang chạy, hoặc một thời điểm: `--due 2026-11-23T08:00:00+07:00`.',
  );
