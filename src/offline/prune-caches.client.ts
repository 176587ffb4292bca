import { fileKeyOf } from '../newsroom/withdrawable-file.ts';
import { openBundle } from './bundle-format.ts';
import { cacheNames, isReleaseCache } from './cache-names.ts';
import { keepOpenPage } from './keep-page.client.ts';
import { listReferencedFiles } from './list-referenced-files.ts';
import type { GoneSet } from './read-gone-list.ts';
import type { Fragment } from '../search/index/pagefind-format.ts';

/** A cached file, with the pages and files that it reveals. */
interface CachedFile {
  cache: Cache;
  request: Request;
  path: string;
  /** In the release's own cache. */
  isOfRelease: boolean;
  /** Pages that it links to, or of which it holds the text. */
  pages: string[];
  /** Keys of the pictures and documents that it shows or names. */
  files: string[];
  /** It cannot be read, so nobody knows what it reveals. */
  isBroken?: boolean;
}

/**
 * Deletes everything withdrawn from every cache: withdrawn pages and pages that link to them; withdrawn pictures and
 * documents and pages that show them; pictures that no kept page shows any more; and parts of the search index that
 * quote them.
 *
 * @returns pages to fetch again: those deleted only for a picture or a document, and those of the release deleted for
 * a link
 */
export async function pruneCaches(set: GoneSet): Promise<string[]> {
  const entries = (await Promise.all((await caches.keys()).map(listEntries))).flat();
  const fates = await set.find(entries.flatMap(({ path, pages, files }) => [path, ...pages, ...files]));
  const isGone = (address: string): boolean => fates.get(address) === 'gone';
  const isDropped = ({ isBroken, path, pages, files }: CachedFile): boolean =>
    isBroken === true || fates.has(path) || [...pages, ...files].some(isGone);
  const [dropped, left] = [entries.filter(isDropped), entries.filter((entry) => !isDropped(entry))];
  // If a page lost one withdrawn file, its new version most likely still shows the others.
  const staying = dropped.filter(
    ({ isBroken, path, pages }) => isBroken !== true && !fates.has(path) && !pages.some(isGone),
  );
  const shown = new Set([...left, ...staying].flatMap(({ files }) => files));
  const isUnshown = (key: string | undefined): boolean => key !== undefined && !shown.has(key);
  const unshown = left.filter(({ path }) => isUnshown(fileKeyOf(path)));
  await Promise.all([...dropped, ...unshown].map(({ cache, request }) => cache.delete(request)));
  const isRenewed = (entry: CachedFile): boolean =>
    isPage(entry.path) && (staying.includes(entry) || (entry.isOfRelease && !fates.has(entry.path)));
  return [...new Set(dropped.filter(isRenewed).map(({ path }) => path))];
}

/** One page after the other, because thousands of readers learn of a withdrawal in the same minutes. */
export async function renewPages(paths: readonly string[]): Promise<void> {
  for (const path of paths) await keepOpenPage(new URL(path, location.href).href).catch(() => undefined);
}

const isPage = (path: string): boolean => !/\.(?!html$)\w+$/.test(path);

async function listEntries(name: string): Promise<CachedFile[]> {
  if (name === cacheNames.gone) return [];
  const cache = await caches.open(name);
  const entries: CachedFile[] = [];
  // One file after the other: a saved year is thousands of pages, and a phone cannot hold them all in memory.
  for (const request of await cache.keys()) {
    const path = new URL(request.url).pathname;
    const told = await read(cache, request, path).catch(() => ({ pages: [], files: [], isBroken: true }));
    entries.push({ cache, request, path, isOfRelease: isReleaseCache(name), ...told });
  }
  return entries;
}

async function read(cache: Cache, request: Request, path: string): Promise<Pick<CachedFile, 'pages' | 'files'>> {
  const none = { pages: [], files: [] };
  if (/^\/pagefind\/.+\/[\w-]+\.gz$/.test(path)) {
    const response = await cache.match(request);
    return response ? listQuoted(await response.blob()) : none;
  }
  if (!isPage(path)) return none;
  const html = (await (await cache.match(request))?.text()) ?? '';
  const links = Array.from(html.matchAll(/href="(\/[^"#?]*)/g), ([, address = '']) => address);
  return {
    pages: links.filter((address) => fileKeyOf(address) === undefined),
    files: [...new Set([...listReferencedFiles(html), ...links].flatMap((address) => fileKeyOf(address) ?? []))],
  };
}

/** The pages whose title and text are in a bundle of the search index, and the documents whose names it contains. */
async function listQuoted(blob: Blob): Promise<Pick<CachedFile, 'pages' | 'files'>> {
  const { readAll } = await openBundle(blob);
  const fragments = (await readAll('fragment/')).map(([, text]) => JSON.parse(text.slice(text.indexOf('{'))) as Quoted);
  if (fragments.some(({ url }) => typeof url !== 'string')) throw new Error('A page without an address');
  return { pages: fragments.map(({ url }) => url), files: fragments.flatMap(({ files = [] }) => files) };
}

/** The fields of a fragment that name its page and documents. */
type Quoted = Pick<Fragment, 'url' | 'files'>;
