import { worker } from './worker-scope.client.ts';

/** Whether this worker was told to end; it still runs as long as pages that it controls are open. */
let isOff = false;
export const isSwitchedOff = (): boolean => isOff;

/** Deletes everything of the site from this device, with the worker; runs in the worker or in a page. */
export async function switchOff(): Promise<void> {
  isOff = true;
  const registrations =
    'registration' in worker ? [worker.registration] : await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  await emptyCaches();
}

export async function emptyCaches(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
