/**
 * The service worker, at the root because it controls everything below its folder. This module holds nothing else,
 * because the script of every page contains it.
 */
export const workerPath = '/ngoai-tuyen.js';
