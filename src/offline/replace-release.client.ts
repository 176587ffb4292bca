import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { cacheNames, isKnownCache } from './cache-names.ts';
import { isPictureAddress, listReferencedFiles, pictureStem } from './list-referenced-files.ts';
import { filesOfCopy } from './page-copy.client.ts';
import type { Release } from './release.ts';
import type { WorkerEvent } from './worker-scope.client.ts';

/**
 * Replaces the previous release. Its pages that are open, or were read, keep the files that they need; everything else
 * of it is deleted.
 */
export async function replaceRelease(
  controller: PrecacheController,
  { groups }: Release,
  event: WorkerEvent,
): Promise<void> {
  await dropUnneededFiles();
  await setFilesAside(controller);
  await controller.activate(event);
  await dropReadPages(controller);
  await dropOldIndexes(groups);
  await dropOtherCaches();
}

/** Deletes files that no page needs and that a release before the last set aside. */
async function dropUnneededFiles(): Promise<void> {
  const files = await caches.open(cacheNames.files);
  const needed = await findNeeded(files);
  for (const request of await files.keys()) {
    const path = new URL(request.url).pathname;
    if (!needed.has(isPictureAddress(path) ? pictureStem(path) : path)) await files.delete(request);
  }
}

/** The files that kept pages name, and the files that their style sheets and scripts name. */
async function findNeeded(files: Cache): Promise<Set<string>> {
  const pages = await caches.open(cacheNames.pages);
  const needed = new Set((await pages.matchAll()).flatMap(filesOfCopy));
  // The loop also visits the elements that it adds to the set.
  for (const path of needed) {
    if (!/\.(?:css|js)$/.test(path)) continue;
    for (const named of listReferencedFiles((await (await files.match(path))?.text()) ?? '')) needed.add(named);
  }
  return needed;
}

/** An open page of the old release may still request its scripts. */
async function setFilesAside(controller: PrecacheController): Promise<void> {
  const current = new Set(controller.getURLsToCacheKeys().values());
  const kept = await caches.open(controller.strategy.cacheName);
  const files = await caches.open(cacheNames.files);
  for (const request of await kept.keys()) {
    if (current.has(request.url) || !new URL(request.url).pathname.startsWith('/_astro/')) continue;
    const response = await kept.match(request);
    if (response) await files.put(request, response);
  }
}

/** The release has newer copies of these. */
async function dropReadPages(controller: PrecacheController): Promise<void> {
  const pages = await caches.open(cacheNames.pages);
  for (const request of await pages.keys()) if (controller.getCacheKeyForURL(request.url)) await pages.delete(request);
}

async function dropOldIndexes(groups: readonly string[]): Promise<void> {
  const search = await caches.open(cacheNames.search);
  for (const request of await search.keys()) {
    const [, , group = ''] = new URL(request.url).pathname.split('/');
    if (!groups.includes(group)) await search.delete(request);
  }
}

/** Deletes caches of older releases with names that are not in use. */
async function dropOtherCaches(): Promise<void> {
  for (const name of await caches.keys()) if (!isKnownCache(name)) await caches.delete(name);
}
