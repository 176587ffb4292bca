import { cacheNames } from './cache-names.ts';
import { isPictureAddress, listReferencedFiles } from './list-referenced-files.ts';

/** With more pictures than this, the oldest are deleted. */
const mostPictures = 400;

/** Whether an answer is the requested file, and not an error page or a page that a host sends instead. */
export const isRequestedFile = (response: Response): boolean =>
  response.status === 200 &&
  response.type === 'basic' &&
  !response.redirected &&
  !(response.headers.get('Content-Type') ?? '').startsWith('text/html');

/** Keeps the style sheets, scripts and other `_astro` files of a page, with all files that they name. */
export async function keepAssets(paths: readonly string[]): Promise<void> {
  const assets = paths.filter((path) => path.startsWith('/_astro/'));
  await Promise.all(assets.map(keepAsset));
}

async function keepAsset(path: string): Promise<void> {
  const files = await caches.open(cacheNames.files);
  if (await files.match(path)) return;
  const response = (await caches.match(path)) ?? (await fetch(path));
  if (!isRequestedFile(response)) return;
  const text = /\.(?:css|js)$/.test(path) ? await response.clone().text() : '';
  await files.put(path, response);
  await keepAssets(listReferencedFiles(text).filter((other) => other !== path));
}

/** Keeps the pictures that the browser has already fetched, and fetches none. */
export async function keepFetchedPictures(paths: readonly string[]): Promise<void> {
  const files = await caches.open(cacheNames.files);
  for (const path of paths.filter(isPictureAddress)) {
    const response = await fetch(path, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => undefined);
    if (response && isRequestedFile(response)) await files.put(path, response);
  }
}

export async function trimPictures(): Promise<void> {
  const files = await caches.open(cacheNames.files);
  const pictures = (await files.keys()).filter(({ url }) => isPictureAddress(new URL(url).pathname));
  await Promise.all(pictures.slice(0, -mostPictures).map((request) => files.delete(request)));
}
