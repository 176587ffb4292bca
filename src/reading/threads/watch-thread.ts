import type { Worker } from 'node:worker_threads';

export interface ThreadClock {
  /** Call this when the thread has answered. */
  restart: () => void;
  stop: () => void;
}

/** The number of checks while a thread uses up its time limit. */
const looks = 4;

/** Calls `onExhausted` once a thread has used more than `milliseconds` of processor time without an answer. */
export function watchThread(worker: Worker, milliseconds: number, onExhausted: () => void): ThreadClock {
  /** Processor time of the thread when it was first found without an answer. */
  let spentBefore: number | undefined;
  let isStopped = false;
  const look = async (): Promise<void> => {
    const { user, system } = await worker.cpuUsage();
    const spent = (user + system) / 1000;
    if (isStopped) return;
    spentBefore ??= spent;
    if (spent - spentBefore >= milliseconds) onExhausted();
  };
  // A thread that ended by itself reports that with its own event.
  const timer = setInterval(() => void look().catch(() => undefined), milliseconds / looks);
  return {
    restart: () => (spentBefore = undefined),
    stop: () => {
      isStopped = true;
      clearInterval(timer);
    },
  };
}
