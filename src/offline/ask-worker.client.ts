import type { WorkerAnswer, WorkerQuestion } from './worker-messages.ts';

/** The service worker's answer, or undefined where none watches over this page. */
export function askWorker(question: WorkerQuestion): Promise<WorkerAnswer | undefined> {
  const { controller } = navigator.serviceWorker;
  if (!controller) return Promise.resolve(undefined);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => resolve(data);
    controller.postMessage(question, [port2]);
  });
}
