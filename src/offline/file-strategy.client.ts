import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { cacheNames } from './cache-names.ts';
import { isFile, trimPictures } from './keep-files.client.ts';
import { isPicture, pictureStem } from './list-files.ts';

/** What is named after its content never changes: a kept copy is as good as any, whatever release it came with. */
export const createFileStrategy = (): CacheFirst =>
  new CacheFirst({
    cacheName: cacheNames.files,
    plugins: [
      {
        cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? caches.match(request.url),
        cacheWillUpdate: async ({ response }) => (isFile(response) ? response : null),
        cacheDidUpdate: async ({ request }) => {
          if (isPicture(new URL(request.url).pathname)) await trimPictures();
        },
        handlerDidError: async ({ request }) => findVariant(new URL(request.url).pathname),
      },
    ],
  });

/** The same picture in another size or format. */
async function findVariant(path: string): Promise<Response | undefined> {
  if (!isPicture(path)) return undefined;
  const stem = pictureStem(path);
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const variant = (await cache.keys()).find(({ url }) => new URL(url).pathname.startsWith(stem));
    if (variant) return cache.match(variant);
  }
  return undefined;
}
