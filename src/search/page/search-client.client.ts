import workerUrl from './search.worker.ts?worker&url';
import { trustScriptUrl } from './trust-script-url.client.ts';
import type { SearchQuestion, SearchReport } from './worker-messages.ts';

/** The page's side of the worker. Only the last question gets an answer. */
export function createSearchClient(listen: (report: SearchReport) => void) {
  let worker: Worker | undefined;
  let latest = 0;

  const receive = (report: SearchReport): void => {
    if (report.id === latest) listen(report);
  };

  const start = (): Worker => {
    const started = new Worker(trustScriptUrl(workerUrl));
    started.addEventListener('message', ({ data }: MessageEvent<SearchReport>) => receive(data));
    started.addEventListener('error', (event) => {
      event.preventDefault(); // the page tells the reader
      started.terminate();
      worker = undefined;
      receive({ id: latest, failed: event.message ? 'script' : 'network' }); // a lost script has no message
    });
    return started;
  };

  return {
    /** Starts the worker with the first question: a reader who only looks at the page loads nothing. */
    ask: (question: Omit<SearchQuestion, 'id'>): void => {
      latest += 1;
      worker ??= start();
      worker.postMessage({ ...question, id: latest } satisfies SearchQuestion);
    },
    /** Ignores the answers to all earlier questions. */
    forget: (): void => void (latest += 1),
  };
}
