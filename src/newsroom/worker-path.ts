/** The service worker, at the root since it watches over what is below it. Every page's script holds this file whole. */
export const workerPath = '/ngoai-tuyen.js';
