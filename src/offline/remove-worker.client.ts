import { switchOff } from './switch-off.client.ts';

/* On every page of a site that keeps nothing on its readers' machines any more: what they kept of it before goes. */
if (import.meta.env.PROD && 'serviceWorker' in navigator && 'caches' in window) switchOff().catch(() => undefined);
