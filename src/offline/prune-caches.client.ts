import { openBundle } from './bundle-format.ts';
import { cacheNames, isReleaseCache } from './cache-names.ts';
import { keepOpenPage } from './keep-page.client.ts';
import { isPicture, listFiles, pictureStem } from './list-files.ts';
import type { GoneSet } from './read-gone-list.ts';

/** Something that is kept, and what of the site it tells. */
interface Entry {
  cache: Cache;
  request: Request;
  path: string;
  /** In the release's own cache. */
  isOfRelease: boolean;
  /** Pages that it speaks of, and those of which it holds the text. */
  pages: string[];
  /** Stems of the pictures that it shows. */
  pictures: string[];
  /** Nobody knows what it tells. */
  isBroken?: boolean;
}

/**
 * Takes what is gone out of every cache: pages, and pages on which their titles stand; pictures, pages that show them, and
 * pictures that no kept page shows any more; parts of the search index that quote them.
 *
 * @returns pages to fetch anew: those that went only for a picture, and those of the release for what they say of others
 */
export async function pruneCaches(set: GoneSet): Promise<string[]> {
  const entries = (await Promise.all((await caches.keys()).map(listEntries))).flat();
  const fates = await set.find(entries.flatMap(({ path, pages, pictures }) => [path, ...pages, ...pictures]));
  const isGone = (address: string): boolean => fates.get(address) === 'gone';
  const isDropped = ({ isBroken, path, pages, pictures }: Entry): boolean =>
    isBroken === true || fates.has(path) || [...pages, ...pictures].some(isGone);
  const [dropped, left] = [entries.filter(isDropped), entries.filter((entry) => !isDropped(entry))];
  // What else a page shows, of whose pictures one was withdrawn, it will most likely go on showing.
  const staying = dropped.filter(
    ({ isBroken, path, pages }) => isBroken !== true && !fates.has(path) && !pages.some(isGone),
  );
  const shown = new Set([...left, ...staying].flatMap(({ pictures }) => pictures));
  const unshown = left.filter(({ path }) => isPicture(path) && !shown.has(pictureStem(path)));
  await Promise.all([...dropped, ...unshown].map(({ cache, request }) => cache.delete(request)));
  const isRenewed = (entry: Entry): boolean =>
    isPage(entry.path) && (staying.includes(entry) || (entry.isOfRelease && !fates.has(entry.path)));
  return [...new Set(dropped.filter(isRenewed).map(({ path }) => path))];
}

/** One after the other, for thousands of readers learn of a withdrawal in the same minutes. */
export async function renewPages(paths: readonly string[]): Promise<void> {
  for (const path of paths) await keepOpenPage(new URL(path, location.href).href).catch(() => undefined);
}

const isPage = (path: string): boolean => !/\.(?!html$)\w+$/.test(path);

async function listEntries(name: string): Promise<Entry[]> {
  if (name === cacheNames.gone) return [];
  const cache = await caches.open(name);
  const entries: Entry[] = [];
  // One after the other: a saved year is thousands of pages, and a phone has little room for them all.
  for (const request of await cache.keys()) {
    const path = new URL(request.url).pathname;
    const told = await read(cache, request, path).catch(() => ({ pages: [], pictures: [], isBroken: true }));
    entries.push({ cache, request, path, isOfRelease: isReleaseCache(name), ...told });
  }
  return entries;
}

async function read(cache: Cache, request: Request, path: string): Promise<Pick<Entry, 'pages' | 'pictures'>> {
  const none = { pages: [], pictures: [] };
  if (/^\/pagefind\/.+\/[\w-]+\.gz$/.test(path)) {
    const response = await cache.match(request);
    return response ? { ...none, pages: await listQuoted(await response.blob()) } : none;
  }
  if (!isPage(path)) return none;
  const html = (await (await cache.match(request))?.text()) ?? '';
  return {
    pages: Array.from(html.matchAll(/href="(\/[^"#?]*)/g), ([, address = '']) => address),
    pictures: listFiles(html).filter(isPicture).map(pictureStem),
  };
}

/** Addresses of the pages of which a bundle of the search index holds title and text. */
async function listQuoted(blob: Blob): Promise<string[]> {
  const { readAll } = await openBundle(blob);
  const quoted: string[] = [];
  for (const [path, text] of await readAll('fragment/')) {
    const [, url] = /"url":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
    if (!url) throw new Error(`No address in ${path}`);
    quoted.push(JSON.parse(url) as string);
  }
  return quoted;
}
