import { switchOff } from './switch-off.client.ts';
import { worker } from './worker-scope.client.ts';

/* In the place of the service worker of a site that wants none any more: it takes over at once, and then ends itself. */

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(switchOff()));
