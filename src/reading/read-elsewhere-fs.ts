import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createProblem, type ProblemOptions } from '../problems/problem.ts';
import type { ReadFile, ReadingContext } from './create-file-reader.ts';
import { type ThreadClock, watchThread } from './watch-thread.ts';

/** What one file may cost to read. */
export interface FileLimits {
  /** Of the processor, so that a busy machine refuses no file that an idle one takes. */
  milliseconds: number;
  megabytes: number;
}

/** What a thread is given. */
export interface ThreadOrder {
  contentDir: string;
  files: readonly string[];
  context: ReadingContext;
}

/** A file, or a sign that the thread is alive. A problem is an `Error`, which would lose its own keys on the way. */
export type ThreadAnswer = (Omit<ReadFile, 'problems'> & { problems: ProblemOptions[] }) | 'progress';

/** Why a file could not be read to its end. */
export type Exhausted = 'time' | 'memory';

/** Threads that wait for another share: starting one costs as much as reading some hundred files. */
const waiting = new Map<number, Worker[]>();

const putAside = (worker: Worker, megabytes: number): void => {
  worker.unref();
  waiting.set(megabytes, [...(waiting.get(megabytes) ?? []), worker]);
};

/** Lets a thread load what it needs while its order is still made out. */
export function prepareThread({ megabytes }: FileLimits): void {
  if (!waiting.get(megabytes)?.length) putAside(startThread(megabytes), megabytes);
}

/**
 * Reads a share in a thread of its own, in the order of `files`: those read, and why the next one was not when it took
 * more than it may. The thread is then ended, for nothing else ends what keeps it busy.
 */
export function readElsewhere(
  order: ThreadOrder,
  { milliseconds, megabytes }: FileLimits,
): Promise<{ read: ReadFile[]; exhausted: Exhausted | undefined }> {
  const worker = waiting.get(megabytes)?.pop() ?? startThread(megabytes);
  const read: ReadFile[] = [];
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
      void worker.terminate().then(() => resolve({ read, exhausted }));
    };
    worker.ref();
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end('memory');
      stop();
      reject(error);
    });
    worker.on('message', (answer: ThreadAnswer) => {
      clock ??= watchThread(worker, milliseconds, () => end('time'));
      clock.restart();
      if (answer === 'progress') return;
      read.push({ ...answer, problems: answer.problems.map(createProblem) });
      if (read.length < order.files.length) return;
      stop();
      putAside(worker, megabytes);
      resolve({ read, exhausted: undefined });
    });
    worker.postMessage(order);
  });
}

/** Not more stack than the thread has that renders the pages: what overflows there must not pass here. */
const stackSizeMb = 0.75;

function startThread(megabytes: number): Worker {
  const versionDir = getCompileCacheDir();
  return new Worker(new URL('./reading-thread.worker.ts', import.meta.url), {
    workerData: { compileCacheDir: versionDir && dirname(versionDir) },
    resourceLimits: { maxOldGenerationSizeMb: megabytes, stackSizeMb },
  });
}
