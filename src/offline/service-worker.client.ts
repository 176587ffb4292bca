import { registerQuotaErrorCallback } from 'workbox-core/registerQuotaErrorCallback.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { NavigationRoute } from 'workbox-routing/NavigationRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { createIndexAnswerer } from './answer-index.client.ts';
import { cacheNames } from './cache-names.ts';
import { createFileStrategy } from './file-strategy.client.ts';
import { createKeptRelease } from './kept-release.client.ts';
import { isPictureAddress } from './list-referenced-files.ts';
import { keepOpenPage } from './keep-page.client.ts';
import { obeyGoneList } from './obey-gone-list.client.ts';
import { createPageStrategy } from './page-strategy.client.ts';
import type { Release } from './release.ts';
import { replaceRelease } from './replace-release.client.ts';
import { isSwitchedOff } from './switch-off.client.ts';
import type { WorkerAnswer, WorkerQuestion } from './worker-messages.ts';
import { worker, type WorkerEvent } from './worker-scope.client.ts';

/*
 * Works between the site and the network: pages come from the network first, files named after their content from the
 * cache first. A release is fetched whole, and each file is checked against its digest, before it replaces the
 * previous one.
 */

declare const self: { __WB_MANIFEST: Release };

const release = self.__WB_MANIFEST;
const controller = new PrecacheController();
const kept = createKeptRelease(controller, release);
const answerIndex = createIndexAnswerer(controller);

// Registered before all routes: a worker that is switched off leaves everything to the browser; otherwise every page
// load applies the list of withdrawn pages, whatever the answer is.
worker.addEventListener('fetch', (event) => {
  if (isSwitchedOff()) event.stopImmediatePropagation();
  else if (event.request.mode === 'navigate') event.waitUntil(obeyGoneList().catch(() => undefined));
});
registerRoute(new NavigationRoute(createPageStrategy(controller)));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_astro/'),
  createFileStrategy('default'),
);
registerRoute(({ url, sameOrigin }) => sameOrigin && isPictureAddress(url.pathname), createFileStrategy('no-cache'));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/pagefind/'),
  ({ request }) => answerIndex(request),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^\/[\w-]+\.(?:svg|png|webmanifest)$/.test(url.pathname),
  async ({ request }) => (await controller.matchPrecache(request)) ?? fetch(request),
);
registerQuotaErrorCallback(() => caches.delete(cacheNames.pages));

worker.addEventListener('install', (event) => event.waitUntil(install(event)));
worker.addEventListener('activate', (event) => event.waitUntil(activate(event)));
worker.addEventListener('message', (event) => event.waitUntil(answer(event)));

async function install(event: WorkerEvent): Promise<void> {
  await kept.keepFrame(event);
  await kept.keepAutomatic(event);
  await worker.skipWaiting();
}

async function activate(event: WorkerEvent): Promise<void> {
  await replaceRelease(controller, release, event);
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
  void obeyGoneList({ isUrgent: true }).catch(() => undefined);
  void keepOpenPages(); // a page that waits for the worker must not wait for the network too
}

async function keepOpenPages(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window' });
  const unkept = new Set(open.map(({ url }) => url).filter((url) => !controller.getCacheKeyForURL(url)));
  await Promise.all([...unkept].map((url) => keepOpenPage(url).catch(() => undefined)));
}

async function answer(event: WorkerEvent): Promise<void> {
  const [port] = event.ports;
  const question = event.data as WorkerQuestion;
  if (question.ask === 'missing') {
    const missing = (await kept.findMissing()).map(({ id, bytes }) => ({ id, bytes }));
    return port?.postMessage({ missing } satisfies WorkerAnswer);
  }
  const part = release.parts.find(({ id }) => id === question.part);
  const isKept = await (part ? kept.keep(part, event) : Promise.reject(new Error('No such part'))).then(
    () => true,
    () => false,
  );
  return port?.postMessage({ isKept } satisfies WorkerAnswer);
}
