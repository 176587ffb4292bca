import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { cacheNames } from './cache-names.ts';
import { isRequestedFile, trimPictures } from './keep-files.client.ts';
import { isKnownGone } from './known-gone.client.ts';
import { isPictureAddress, pictureStem } from './list-referenced-files.ts';

/**
 * A file that is named after its content never changes: a kept copy is always good, whatever its release. A picture
 * without a kept copy is requested from the host, because the browser's own cache may hold a withdrawn one.
 */
export const createFileStrategy = (ask: 'default' | 'no-cache'): CacheFirst =>
  new CacheFirst({
    cacheName: cacheNames.files,
    fetchOptions: { cache: ask },
    plugins: [
      {
        cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? caches.match(request.url),
        cacheWillUpdate: async ({ request, response }) => {
          const { pathname } = new URL(request.url);
          return isRequestedFile(response) && !(isPictureAddress(pathname) && (await isKnownGone(pathname)))
            ? response
            : null;
        },
        cacheDidUpdate: async ({ request }) => {
          if (isPictureAddress(new URL(request.url).pathname)) await trimPictures();
        },
        handlerDidError: async ({ request }) => findVariant(new URL(request.url).pathname),
      },
    ],
  });

/** The same picture in another size or format. */
async function findVariant(path: string): Promise<Response | undefined> {
  if (!isPictureAddress(path)) return undefined;
  const stem = pictureStem(path);
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const variant = (await cache.keys()).find(({ url }) => new URL(url).pathname.startsWith(stem));
    if (variant) return cache.match(variant);
  }
  return undefined;
}
