import { workerPath } from '../newsroom/worker-path.ts';
import { trustScriptUrl } from '../search/page/trust-script-url.client.ts';

/* After everything that the reader waits for. Where there is no worker to be had, the site is as it is without one. */
if (import.meta.env.PROD && 'serviceWorker' in navigator) addEventListener('load', () => void start());

/** Registering calls back a worker that has just ended itself, so first it is asked whether the site still wants one. */
async function start(): Promise<void> {
  if (await isSwitchedOff().catch(() => false)) return;
  const options = { updateViaCache: 'none' } as const;
  await navigator.serviceWorker.register(trustScriptUrl(workerPath), options).catch(() => undefined);
}

/**
 * Takes what is gone off the machine of a reader too whose worker is older than the list of it, or cannot be renewed; a
 * reader on whose machine there is nothing yet is not kept waiting.
 */
async function isSwitchedOff(): Promise<boolean> {
  const isKeeping = navigator.serviceWorker.controller !== null || (await caches.keys()).length > 0;
  if (!isKeeping) return false;
  const { obeyGoneList } = await import('./obey-gone-list.client.ts');
  await obeyGoneList();
  return (await import('./switch-off.client.ts')).isSwitchedOff();
}
