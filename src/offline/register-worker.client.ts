import { workerPath } from '../newsroom/worker-path.ts';

/* After everything that the reader waits for. Where there is no worker to be had, the site is as it is without one. */
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => {
    navigator.serviceWorker.register(workerPath, { updateViaCache: 'none' }).catch(() => undefined);
  });
