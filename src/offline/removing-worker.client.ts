import { switchOff } from './switch-off.client.ts';
import { worker } from './worker-scope.client.ts';

/* Replaces the service worker of a site that wants none: takes over at once and then unregisters itself. */

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(switchOff()));
