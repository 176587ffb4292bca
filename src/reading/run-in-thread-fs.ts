import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ThreadClock, watchThread } from './watch-thread.ts';

/** What one file may cost to read. */
export interface FileLimits {
  /** Of the processor, so that a busy machine refuses no file that an idle one takes. */
  milliseconds: number;
  megabytes: number;
}

/** Why a file could not be read to its end. */
export type Exhausted = 'time' | 'memory';

/** The modules that threads run. */
const modules = {
  reading: new URL('./reading-thread.worker.ts', import.meta.url),
  attachment: new URL('./attachment-thread.worker.ts', import.meta.url),
  cleaning: new URL('./cleaning-thread.worker.ts', import.meta.url),
};
type ThreadName = keyof typeof modules;

interface ThreadTask<Answer> {
  thread: ThreadName;
  order: { files: readonly string[] };
  limits: FileLimits;
  receive: (answer: Answer) => void;
}

/** Threads that wait for another share: starting one costs as much as reading some hundred files. */
const waiting = new Map<string, Worker[]>();

const keyOf = (thread: ThreadName, { megabytes }: FileLimits): string => `${thread} ${megabytes}`;

const putAside = (worker: Worker, key: string): void => {
  worker.unref();
  waiting.set(key, [...(waiting.get(key) ?? []), worker]);
};

/** Lets a thread load what it needs while its order is still made out. */
export function prepareThread(thread: ThreadName, limits: FileLimits): void {
  const key = keyOf(thread, limits);
  if (!waiting.get(key)?.length) putAside(startThread(thread, limits), key);
}

/**
 * Has a share of files read in a thread of its own, in their order, each answer received as it comes; why the next one
 * was not read, when it took more than it may. The thread is then ended, for nothing else ends what keeps it busy.
 */
export function runInThread<Answer>({
  thread,
  order,
  limits,
  receive,
}: ThreadTask<Answer>): Promise<{ exhausted: Exhausted | undefined }> {
  const key = keyOf(thread, limits);
  const worker = waiting.get(key)?.pop() ?? startThread(thread, limits);
  let received = 0;
  return new Promise((resolve, reject) => {
    /** Runs from the first answer on: what a thread loads before is no file's fault. */
    let clock: ThreadClock | undefined;
    const stop = (): void => {
      clock?.stop();
      for (const event of ['message', 'error']) worker.removeAllListeners(event); // `Worker` has listeners of its own
      worker.unref();
    };
    const end = (exhausted: Exhausted): void => {
      stop();
      void worker.terminate().then(() => resolve({ exhausted }));
    };
    worker.ref();
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end('memory');
      stop();
      reject(error);
    });
    worker.on('message', (answer: Answer | 'progress') => {
      clock ??= watchThread(worker, limits.milliseconds, () => end('time'));
      clock.restart();
      if (answer === 'progress') return;
      receive(answer);
      received += 1;
      if (received < order.files.length) return;
      stop();
      putAside(worker, key);
      resolve({ exhausted: undefined });
    });
    worker.postMessage(order);
  });
}

/** Not more stack than the thread has that renders the pages: what overflows there must not pass here. */
const stackSizeMb = 0.75;

function startThread(thread: ThreadName, { megabytes }: FileLimits): Worker {
  const versionDir = getCompileCacheDir();
  return new Worker(modules[thread], {
    workerData: { compileCacheDir: versionDir && dirname(versionDir) },
    resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb },
  });
}
