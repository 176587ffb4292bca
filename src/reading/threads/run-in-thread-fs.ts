import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ThreadClock, watchThread } from './watch-thread.ts';

/** The limits for reading one file. */
export interface FileLimits {
  /** Processor time, so that a busy machine does not refuse a file that an idle one accepts. */
  milliseconds: number;
  megabytes: number;
}

/** Why a file could not be read completely. */
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

/** Idle threads that wait for another share: starting a thread costs as much as reading some hundred files. */
const waiting = new Map<string, Worker[]>();

const keyOf = (thread: ThreadName, { megabytes }: FileLimits): string => `${thread} ${megabytes}`;

const putAside = (worker: Worker, key: string): void => {
  worker.unref();
  waiting.set(key, [...(waiting.get(key) ?? []), worker]);
};

/** Lets a thread load its modules while its order is still being prepared. */
export function prepareThread(thread: ThreadName, limits: FileLimits): void {
  const key = keyOf(thread, limits);
  if (!waiting.get(key)?.length) putAside(startThread(thread, limits), key);
}

/**
 * Reads a share of files in a separate thread, in order, and passes on each answer as it arrives. Returns why the next
 * file was not read if it exceeded the limits. The thread is then ended, because nothing else stops its work.
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
    /** The clock starts at the first answer: the time to load modules is no file's fault. */
    let clock: ThreadClock | undefined;
    const stop = (): void => {
      clock?.stop();
      for (const event of ['message', 'error']) worker.removeAllListeners(event); // `Worker` has its own listeners
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

/** No more stack than the thread that renders the pages: a file that overflows there must not pass here. */
const stackSizeMb = 0.75;

function startThread(thread: ThreadName, { megabytes }: FileLimits): Worker {
  const versionDir = getCompileCacheDir();
  return new Worker(modules[thread], {
    workerData: { compileCacheDir: versionDir && dirname(versionDir) },
    resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb },
  });
}
