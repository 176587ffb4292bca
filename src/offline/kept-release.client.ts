import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { isBundleKept, keepBundle } from './keep-bundle.client.ts';
import type { Release, ReleasePart } from './release.ts';
import { worker, type WorkerEvent } from './worker-scope.client.ts';

/** The part of a release without which nothing can be shown. */
const frame = 'khung';

/**
 * Whether a part may be left out: there is no room, or the browser is too old to unpack the search index and so cannot
 * search. The rest is kept.
 */
const isToBeBorne = (error: unknown): boolean =>
  error instanceof ReferenceError || (error instanceof DOMException && error.name === 'QuotaExceededError');

/**
 * The files of one release in the browser. They are in Workbox's cache, in which files of another release never
 * answer.
 */
export function createKeptRelease(controller: PrecacheController, { parts }: Release) {
  controller.addToCacheList(
    parts.flatMap(({ files }) =>
      files.map(({ url, revision, integrity }) => ({ url, revision: revision ?? null, integrity })),
    ),
  );
  const keyOf = (url: string): string => controller.getCacheKeyForURL(url) ?? new URL(url, location.href).href;

  const keepFile = async (url: string, event: WorkerEvent): Promise<void> => {
    const cacheKey = keyOf(url);
    const integrity = controller.getIntegrityForCacheKey(cacheKey) ?? '';
    const cache = await caches.open(controller.strategy.cacheName);
    if (await cache.match(cacheKey)) return;
    // A file named after its content may come from the browser's own cache: the page has just fetched it.
    const isNamedAfterContent = new URL(cacheKey).search === '';
    const request = new Request(url, { integrity, cache: isNamedAfterContent ? 'default' : 'no-cache' });
    await Promise.all(controller.strategy.handleAll({ request, event, params: { cacheKey, integrity } }));
  };

  const isKept = async ({ files, bundle }: ReleasePart): Promise<boolean> => {
    const cache = await caches.open(controller.strategy.cacheName);
    const found = await Promise.all(files.map(({ url }) => cache.match(keyOf(url))));
    return found.every(Boolean) && (!bundle || (await isBundleKept(bundle)));
  };

  /** @throws when a file cannot be fetched with the release's digest, or there is no room */
  const keep = async ({ files, bundle }: ReleasePart, event: WorkerEvent): Promise<void> => {
    for (const { url } of files) await keepFile(url, event);
    if (bundle) await keepBundle(bundle);
  };

  const isSaving = (): boolean => worker.navigator.connection?.saveData === true;

  return {
    keepFrame: async (event: WorkerEvent): Promise<void> => {
      for (const part of parts) if (part.id === frame) await keep(part, event);
    },

    /** Keeps the other automatic parts. Parts without room are offered later. */
    keepAutomatic: async (event: WorkerEvent): Promise<void> => {
      if (isSaving()) return;
      for (const part of parts) {
        if (!part.isAutomatic) continue;
        await keep(part, event).catch((error: unknown) => {
          if (!isToBeBorne(error)) throw error;
        });
      }
    },

    /** Parts that are not on the device. */
    findMissing: async (): Promise<ReleasePart[]> => {
      const kept = await Promise.all(parts.map(isKept));
      return parts.filter((_, index) => !kept[index]);
    },

    keep,
  };
}
