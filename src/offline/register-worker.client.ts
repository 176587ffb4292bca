import { workerPath } from '../newsroom/worker-path.ts';
import { trustScriptUrl } from '../search/page/trust-script-url.client.ts';

/* Starts after the reader's page has loaded. Where no worker can run, the site works without one. */
if (import.meta.env.PROD && 'serviceWorker' in navigator) addEventListener('load', () => void start());

/**
 * Registering would restart a worker that has just unregistered itself, so this checks first whether the site wants
 * one.
 */
async function start(): Promise<void> {
  if (await hasSwitchedOff().catch(() => false)) return;
  const options = { updateViaCache: 'none' } as const;
  await navigator.serviceWorker.register(trustScriptUrl(workerPath), options).catch(() => undefined);
}

/**
 * Removes withdrawn pages also for readers whose worker is older than the list or cannot be updated. A reader without
 * kept files does not wait for this.
 */
async function hasSwitchedOff(): Promise<boolean> {
  const isKeeping = navigator.serviceWorker.controller !== null || (await caches.keys()).length > 0;
  if (!isKeeping) return false;
  const { obeyGoneList } = await import('./obey-gone-list.client.ts');
  await obeyGoneList();
  return (await import('./switch-off.client.ts')).isSwitchedOff();
}
