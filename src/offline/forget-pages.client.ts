import { cacheNames, yearCachePrefix } from './cache-names.ts';

const stateKey = '/ngoai-tuyen/da-go.json';

/** A page that was taken away leaves every cache: a name in it must not live on. */
export async function forgetPage(path: string): Promise<void> {
  await Promise.all(
    (await caches.keys()).map(async (name) => {
      const cache = await caches.open(name);
      const kept = await cache.keys(path, { ignoreSearch: true });
      await Promise.all(kept.map((request) => cache.delete(request)));
    }),
  );
}

/** Takes out pages that a new release lists as gone, and lists on which their titles still stand. */
export async function forgetGone(gone: readonly string[]): Promise<void> {
  const state = await caches.open(cacheNames.gone);
  const known = new Set(((await (await state.match(stateKey))?.json()) as string[] | undefined) ?? []);
  const fresh = gone.filter((path) => !known.has(path));
  if (fresh.length > 0) {
    await Promise.all(fresh.map(forgetPage));
    await forgetMentions(new Set(fresh));
  }
  await state.put(stateKey, new Response(JSON.stringify(gone)));
}

async function forgetMentions(gone: ReadonlySet<string>): Promise<void> {
  const names = await caches.keys();
  for (const name of names.filter((one) => one === cacheNames.pages || one.startsWith(yearCachePrefix))) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (!request.url.endsWith('/')) continue;
      const html = (await (await cache.match(request))?.text()) ?? '';
      const isMentioned = [...html.matchAll(/href="(\/[^"#?]*)/g)].some(([, path = '']) => gone.has(path));
      if (isMentioned) await cache.delete(request);
    }
  }
}
