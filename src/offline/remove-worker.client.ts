import { switchOff } from './switch-off.client.ts';

/* On every page of a site that no longer keeps files on readers' devices: deletes the files of earlier releases. */
if (import.meta.env.PROD && 'serviceWorker' in navigator && 'caches' in window) switchOff().catch(() => undefined);
