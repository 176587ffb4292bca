import { workerPath } from '../newsroom/worker-path.ts';
import { trustScriptUrl } from '../search/trust-script-url.client.ts';

/* After everything that the reader waits for. Where there is no worker to be had, the site is as it is without one. */
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => {
    navigator.serviceWorker.register(trustScriptUrl(workerPath), { updateViaCache: 'none' }).catch(() => undefined);
    obey().catch(() => undefined);
  });

/** What is gone leaves the machine of a reader too whose worker is older than the list of it, or cannot be renewed. */
async function obey(): Promise<void> {
  if (!('caches' in window) || (await caches.keys()).length === 0) return;
  const { obeyGoneList } = await import('./obey-gone-list.client.ts');
  await obeyGoneList();
}
