import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { offlinePath, searchPath } from '../newsroom/paths.ts';
import { cacheNames, yearCachePrefix } from './cache-names.ts';
import { forgetPage } from './forget-pages.client.ts';
import { keepAssets, keepFetchedPictures } from './keep-files.client.ts';
import { isPicture, listFiles } from './list-files.ts';
import { filesOf, toPageCopy } from './page-copy.client.ts';

/** A network that has said nothing for so long is slower than what is kept. */
const patienceSeconds = 4;

/** With more pages than this, those that were read longest ago go. */
const mostPages = 500;

/** These are of one piece with the release, or say what is kept: a copy of another time would lie. */
const neverKept: ReadonlySet<string> = new Set([searchPath, offlinePath]);

/** Pages come from the network, and from what is kept where that is lost or slow. */
export const createPageStrategy = (controller: PrecacheController): NetworkFirst =>
  new NetworkFirst({
    cacheName: cacheNames.pages,
    networkTimeoutSeconds: patienceSeconds,
    plugins: [keepPages, fallBack(controller)],
  });

/** Whether an answer is a page to be kept: no redirect, no error, nothing of another host. */
const isPage = ({ status, type, redirected, headers }: Response): boolean =>
  status === 200 && type === 'basic' && !redirected && (headers.get('Content-Type') ?? '').startsWith('text/html');

const isToBeKept = (url: string, response: Response): boolean =>
  isPage(response) && !neverKept.has(new URL(url).pathname);

/** One copy of a page, whatever its query says. */
const addressOf = (url: string): string => new URL(new URL(url).pathname, location.href).href;

const keepPages: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => addressOf(request.url),
  cacheWillUpdate: async ({ request, response }) => {
    if (response.status === 404 || response.status === 410) await forgetPage(new URL(request.url).pathname);
    return isToBeKept(request.url, response) ? toPageCopy(response) : null;
  },
  cacheDidUpdate: async ({ newResponse }) => {
    await keepAssets(filesOf(newResponse));
    await trimPages();
  },
};

const fallBack = (controller: PrecacheController): WorkboxPlugin => ({
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ?? findKept(controller, new URL(request.url).pathname),
  // What is asked for while the worker wakes up passes no plugin for answers of the network.
  handlerWillRespond: async ({ request, response }) => {
    if (response.status < 500) return response;
    const read = await (await caches.open(cacheNames.pages)).match(addressOf(request.url));
    return read ?? (await findKept(controller, new URL(request.url).pathname)) ?? response;
  },
  handlerDidError: () => controller.matchPrecache(offlinePath),
});

/** Keeps a page that was opened before there was a worker, with the pictures that it has shown. */
export async function keepOpenPage(url: string): Promise<void> {
  const response = await fetch(url);
  if (!isToBeKept(url, response)) return;
  const pictures = listFiles(await response.clone().text()).filter(isPicture);
  const copy = await toPageCopy(response);
  await keepAssets(filesOf(copy));
  await (await caches.open(cacheNames.pages)).put(addressOf(url), copy);
  await keepFetchedPictures(pictures);
}

/** A page of the release, or of a year that the reader saved; its address may lack the slash at the end. */
async function findKept(controller: PrecacheController, path: string): Promise<Response | undefined> {
  const paths = path.endsWith('/') ? [path] : [path, `${path}/`];
  const years = (await caches.keys()).filter((name) => name.startsWith(yearCachePrefix));
  for (const one of paths) {
    const found = (await controller.matchPrecache(one)) ?? (await findInYears(years, one));
    if (found) return found;
  }
  return undefined;
}

async function findInYears(names: readonly string[], path: string): Promise<Response | undefined> {
  for (const name of names) {
    const found = await (await caches.open(name)).match(path);
    if (found) return found;
  }
  return undefined;
}

async function trimPages(): Promise<void> {
  const pages = await caches.open(cacheNames.pages);
  const all = await pages.keys();
  await Promise.all(all.slice(0, -mostPages).map((request) => pages.delete(request)));
}
