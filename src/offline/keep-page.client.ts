import { offlinePath, searchPath } from '../newsroom/paths.ts';
import { cacheNames } from './cache-names.ts';
import { keepAssets, keepFetchedPictures } from './keep-files.client.ts';
import { isKnownGone } from './known-gone.client.ts';
import { isPictureAddress, listReferencedFiles } from './list-referenced-files.ts';
import { filesOfCopy, toPageCopy } from './page-copy.client.ts';

/** These pages must fit the release, or list what is kept: an older copy would be wrong. */
const neverKept: ReadonlySet<string> = new Set([searchPath, offlinePath]);

/** The address without its query, so that one copy of a page serves every query. */
export const addressOfPage = (url: string): string => new URL(new URL(url).pathname, location.href).href;

/** Whether an answer is a page to keep: not a redirect, an error, an answer of another host, or a withdrawn page. */
export async function isToBeKept(url: string, response: Response): Promise<boolean> {
  const { status, type, redirected, headers } = response;
  const isPage =
    status === 200 && type === 'basic' && !redirected && (headers.get('Content-Type') ?? '').startsWith('text/html');
  const { pathname } = new URL(url);
  return isPage && !neverKept.has(pathname) && !(await isKnownGone(pathname));
}

/** Keeps a page that was loaded without the worker, with the pictures that it has shown. */
export async function keepOpenPage(url: string): Promise<void> {
  const response = await fetch(url);
  if (!(await isToBeKept(url, response))) return;
  const pictures = listReferencedFiles(await response.clone().text()).filter(isPictureAddress);
  const copy = await toPageCopy(response);
  await keepAssets(filesOfCopy(copy));
  await (await caches.open(cacheNames.pages)).put(addressOfPage(url), copy);
  await keepFetchedPictures(pictures);
}

/** Deletes a page from every cache. */
export async function forgetPage(path: string): Promise<void> {
  await Promise.all(
    (await caches.keys()).map(async (name) => {
      const cache = await caches.open(name);
      const kept = await cache.keys(path, { ignoreSearch: true });
      await Promise.all(kept.map((request) => cache.delete(request)));
    }),
  );
}
