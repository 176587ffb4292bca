import { yearListPath } from '../newsroom/paths.ts';
import { cacheNames, yearCacheName, yearCachePrefix } from './cache-names.ts';
import { isBundleKept, keepBundle } from './keep-bundle.client.ts';
import { yearDigestLength, type YearFile, type YearList } from './year-list.ts';

const digestHeader = 'X-Digest';

/** Parallel requests: as many as browsers open to one host over HTTP/1.1. */
const atOnce = 6;

/** The site has changed since the list was read. */
export class ChangedSiteError extends Error {}

/** How much of a year is on the device. */
export interface YearState {
  /** Files that are missing or belong to an older release. */
  missing: YearFile[];
  isBundleMissing: boolean;
  missingBytes: number;
  /** Whether saving has begun. */
  isBegun: boolean;
  /** Whether everything was saved, but of an older release. */
  isOutdated: boolean;
}

/** The site's current list, or undefined without a network. */
export async function fetchYearList(year: string): Promise<YearList | undefined> {
  const response = await fetch(yearListPath(year), { cache: 'no-cache' }).catch(() => undefined);
  return response?.ok ? ((await response.json()) as YearList) : undefined;
}

export const isYearBegun = (year: string): Promise<boolean> => caches.has(yearCacheName(year));

export async function readYearState(list: YearList): Promise<YearState> {
  const isBegun = await isYearBegun(list.year);
  const kept = isBegun ? await listKept(list.year) : new Map<string, string>();
  const missing = list.files.filter(([url, , digest]) => kept.get(url) !== digest);
  const isBundleMissing = list.bundle !== undefined && !(await isBundleKept(list.bundle));
  const missingBytes = missing.reduce((sum, [, bytes]) => sum + bytes, isBundleMissing ? (list.bundle?.bytes ?? 0) : 0);
  const isOutdated = isBegun && kept.has(doneKey) && missingBytes > 0;
  return { missing, isBundleMissing, missingBytes, isBegun, isOutdated };
}

/** Marks a year's cache as completely saved. */
const doneKey = '/ngoai-tuyen/da-luu-du';

/** Address → digest of the copy that is kept. */
async function listKept(year: string): Promise<Map<string, string>> {
  const cache = await caches.open(yearCacheName(year));
  const requests = await cache.keys();
  const responses = await cache.matchAll();
  return new Map(
    requests.map(({ url }, index) => [new URL(url).pathname, responses[index]?.headers.get(digestHeader) ?? '']),
  );
}

interface SaveOptions {
  signal: AbortSignal;
  /** Bytes saved since the last call. */
  onBytes: (bytes: number) => void;
}

/**
 * Saves the missing files of a year. Saved files stay whatever happens, so that the next call resumes there.
 * @throws `ChangedSiteError`, or the browser's own error when the network is lost or the device has no room
 */
export async function saveYear(list: YearList, { signal, onBytes }: SaveOptions): Promise<void> {
  const { missing, isBundleMissing } = await readYearState(list);
  const cache = await caches.open(yearCacheName(list.year));
  await cache.delete(doneKey);
  const queue = missing.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      await saveFile(cache, file, signal);
      onBytes(file[1]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (list.bundle && isBundleMissing) await keepBundle(list.bundle, { signal, onBytes });
  await dropOthers(cache, list);
  await cache.put(doneKey, new Response());
}

async function saveFile(cache: Cache, [url, , digest]: YearFile, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const response = await fetch(url, { signal });
  if (response.status === 404 || response.status === 410) throw new ChangedSiteError(url);
  if (!response.ok || response.redirected) throw new Error(`${response.status} for ${url}`);
  const bytes = await response.arrayBuffer();
  if (digest !== '' && (await digestOf(bytes)) !== digest) throw new ChangedSiteError(url);
  const type = response.headers.get('Content-Type') ?? '';
  await cache.put(url, new Response(bytes, { headers: { 'Content-Type': type, [digestHeader]: digest } }));
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(Array.from(digest, (byte) => String.fromCharCode(byte)).join('')).slice(0, yearDigestLength);
}

/** Deletes files that the year no longer has. */
async function dropOthers(cache: Cache, { files }: YearList): Promise<void> {
  const wanted = new Set(files.map(([url]) => url));
  for (const request of await cache.keys()) if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
}

/** Keeps the search index if other saved years may need it, or if it is the newest, which belongs to every release. */
export async function removeYear({ year, bundle, isNewest }: YearList): Promise<void> {
  await caches.delete(yearCacheName(year));
  const others = (await listSavedYears()).length;
  if (bundle && !isNewest && others === 0) await (await caches.open(cacheNames.search)).delete(bundle.url);
}

/** Newest first. */
export const listSavedYears = async (): Promise<string[]> =>
  (await caches.keys())
    .filter((name) => name.startsWith(yearCachePrefix))
    .map((name) => name.slice(yearCachePrefix.length))
    .sort()
    .reverse();
