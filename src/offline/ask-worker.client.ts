import type { WorkerAnswer, WorkerQuestion } from './worker-messages.ts';

/** Asks the service worker; undefined if no service worker controls this page. */
export function askWorker(question: WorkerQuestion): Promise<WorkerAnswer | undefined> {
  const { controller } = navigator.serviceWorker;
  if (!controller) return Promise.resolve(undefined);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => resolve(data);
    controller.postMessage(question, [port2]);
  });
}
