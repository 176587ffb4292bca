import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { isAttachmentPath } from '../newsroom/attachment-address.ts';
import { offlinePath } from '../newsroom/paths.ts';
import { cacheNames, yearCachePrefix } from './cache-names.ts';
import { keepAssets } from './keep-files.client.ts';
import { addressOfPage, forgetPage, isToBeKept } from './keep-page.client.ts';
import { isKnownGone } from './known-gone.client.ts';
import { obeyGoneList } from './obey-gone-list.client.ts';
import { filesOfCopy, toPageCopy } from './page-copy.client.ts';

/** A network that is silent for this long is slower than a kept copy. */
const patienceSeconds = 4;

/** With more pages than this, those read longest ago are deleted. */
const mostPages = 500;

/** Pages come from the network, or from a kept copy if the network is lost or slow. */
export const createPageStrategy = (controller: PrecacheController): NetworkFirst =>
  new NetworkFirst({
    cacheName: cacheNames.pages,
    networkTimeoutSeconds: patienceSeconds,
    plugins: [keepPages, fallBack(controller)],
  });

const keepPages: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => addressOfPage(request.url),
  cacheWillUpdate: async ({ request, response }) => {
    const isGone = response.status === 404 || response.status === 410;
    // A redirect that the browser will follow has no status here; the kept copy at the old address is out of date.
    if (isGone || response.type === 'opaqueredirect') await forgetPage(new URL(request.url).pathname);
    if (isGone) await obeyGoneList({ isUrgent: true }); // if one page is gone, others may be too
    return (await isToBeKept(request.url, response)) ? toPageCopy(response) : null;
  },
  cacheDidUpdate: async ({ newResponse }) => {
    await keepAssets(filesOfCopy(newResponse));
    await trimPages();
  },
};

const fallBack = (controller: PrecacheController): WorkboxPlugin => ({
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ?? findKept(controller, new URL(request.url).pathname),
  // A response that was requested while the worker started (navigation preload) passes no plugin for network
  // responses.
  handlerWillRespond: async ({ request, response }) => {
    const { pathname } = new URL(request.url);
    if (response.ok && isAttachmentPath(pathname)) return askAgainIfGone(controller, pathname, response);
    if (response.status < 500) return response;
    const read = await (await caches.open(cacheNames.pages)).match(addressOfPage(request.url));
    return read ?? (await findKept(controller, pathname)) ?? response;
  },
  handlerDidError: async ({ request }) => sayNoNetwork(controller, new URL(request.url).pathname),
});

/** The browser's own cache may serve a document for an hour after its withdrawal; the host does not. */
async function askAgainIfGone(controller: PrecacheController, path: string, response: Response): Promise<Response> {
  if (!(await isKnownGone(path).catch(() => false))) return response;
  const asked = await fetch(path, { cache: 'no-cache' }).catch(() => sayNoNetwork(controller, path));
  return asked ?? Response.error();
}

/** The page shown without a network; its status tells a withdrawn page from one that is not kept. */
async function sayNoNetwork(controller: PrecacheController, path: string): Promise<Response | undefined> {
  const page = await controller.matchPrecache(offlinePath);
  if (!page || !(await isKnownGone(path).catch(() => false))) return page;
  return new Response(page.body, { status: 410, headers: page.headers });
}

/** A page of the release, or of a year that the reader saved; the address may lack the slash at the end. */
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
